import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {ReactElement} from 'react';
import {symbols} from '../layout/symbols.js';
import {truncate} from '../layout/truncate.js';
import type {Theme} from '../theme/theme-for.js';
import type {MenuContent} from './menu-of.js';

export interface MenuProps {
	readonly menu: MenuContent;
	readonly width: number;
	/** In rows, its title included. */
	readonly height: number;
	readonly ascii: boolean;
	readonly theme: Theme;
	readonly choose: (value: string | null) => void;
}

/** A short choice: its keys are ink-select-input's own (arrows, j and k, digits, Enter). */
export function Menu({menu, width, height, ascii, theme, choose}: MenuProps): ReactElement {
	const {selected, ellipsis} = symbols(ascii);
	const shorten = (label: string) => truncate(label, Math.max(1, width - 4), ellipsis);
	return (
		<Box flexDirection="column" height={height} overflow="hidden" flexShrink={0}>
			<Text wrap="truncate" {...theme.topic}>{` ${shorten(menu.title)}`}</Text>
			<Text> </Text>
			<SelectInput
				items={menu.items.map(({label, value}) => ({label: shorten(label), value, key: value ?? ''}))}
				initialIndex={menu.at}
				limit={Math.max(1, height - 2)}
				onSelect={({value}) => choose(value)}
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
