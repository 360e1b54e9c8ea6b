import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {ReactElement} from 'react';
import {displayWidth} from '../layout/display-width.js';
import {symbols} from '../layout/symbols.js';
import {truncate} from '../layout/truncate.js';
import type {MenuContent, MenuItem} from '../state/derived/menu-of.js';
import type {Theme} from '../theme/theme-for.js';

export interface MenuProps {
	readonly menu: MenuContent;
	/** Index of the highlighted item. */
	readonly at: number;
	readonly width: number;
	/** In rows, its title included. */
	readonly height: number;
	readonly ascii: boolean;
	readonly theme: Theme;
}

/**
 * A short choice. ink-select-input draws it and gets no keys: it loses those that come in one read,
 * so the key table moves the highlight, and a list anew starts from there.
 */
export function Menu({menu, at, width, height, ascii, theme}: MenuProps): ReactElement {
	const {selected, ellipsis} = symbols(ascii);
	const room = Math.max(1, Math.min(widest, width - 4));
	const head = menu.title === null ? 0 : 2;
	const row = ({label, right = ''}: MenuItem) => {
		const text = truncate(label, Math.max(1, room - (right === '' ? 0 : displayWidth(right) + 2)), ellipsis);
		return right === '' || displayWidth(right) + 4 > room
			? text
			: text + ' '.repeat(room - displayWidth(text) - displayWidth(right)) + right;
	};
	return (
		<Box flexDirection="column" height={height} overflow="hidden" flexShrink={0}>
			{menu.title !== null && <Text wrap="truncate" {...theme.topic}>{` ${truncate(menu.title, room, ellipsis)}`}</Text>}
			{menu.title !== null && <Text> </Text>}
			<SelectInput
				key={`${at} ${menu.items.length}`}
				items={menu.items.map((item, place) => ({label: row(item), value: place, key: String(place)}))}
				isFocused={false}
				initialIndex={at}
				limit={Math.max(1, height - head)}
				indicatorComponent={({isSelected = false}) => <Text>{isSelected ? ` ${selected} ` : '   '}</Text>}
				itemComponent={({isSelected = false, label}) => (
					<Text wrap="truncate" {...theme[isSelected ? 'selected' : 'text']}>
						{label}
					</Text>
				)}
			/>
		</Box>
	);
}

/** In columns: label and what stands at its right should be seen together. */
const widest = 76;
