import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {ReactElement} from 'react';
import {symbols} from '../layout/symbols.js';
import {truncate} from '../layout/truncate.js';
import type {MenuContent} from '../state/derived/menu-of.js';
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
	const shorten = (label: string) => truncate(label, Math.max(1, width - 4), ellipsis);
	return (
		<Box flexDirection="column" height={height} overflow="hidden" flexShrink={0}>
			<Text wrap="truncate" {...theme.topic}>{` ${shorten(menu.title)}`}</Text>
			<Text> </Text>
			<SelectInput
				key={at}
				items={menu.items.map(({label, value}) => ({label: shorten(label), value, key: value ?? ''}))}
				isFocused={false}
				initialIndex={at}
				limit={Math.max(1, height - 2)}
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
