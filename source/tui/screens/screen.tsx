import {Box} from 'ink';
import type {ReactElement} from 'react';
import {panes} from '../layout/panes.js';
import {Bar} from '../parts/bar.js';
import {Rows} from '../parts/rows.js';
import {Split} from '../parts/split.js';
import {currentScreen} from '../state/current-screen.js';
import {menuOf} from '../state/derived/menu-of.js';
import type {Model} from '../state/model.js';
import type {Theme} from '../theme/theme-for.js';
import {frameOf} from './frame-of.js';
import {Menu} from './menu.js';

export interface ScreenProps {
	readonly model: Model;
	readonly theme: Theme;
}

/** The whole window: head, body and foot in exactly its rows. */
export function Screen({model, theme}: ScreenProps): ReactElement {
	const {size, settings, overlay} = model;
	const {header, body, footer} = panes(size, overlay?.kind === 'help' ? 'help' : currentScreen(model).kind);
	const frame = frameOf(model);
	const menu = menuOf(model);
	const at = overlay && 'at' in overlay ? overlay.at : 0;
	const bar = {width: size.columns, ascii: settings.ascii, theme};
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			{header > 0 && <Bar line={frame.header} rule="below" height={header} {...bar} />}
			{menu && body > 0 ? (
				<Menu menu={menu} at={at} width={size.columns} height={body} ascii={settings.ascii} theme={theme} />
			) : frame.body.kind === 'split' ? (
				<Split {...frame.body} height={body} ascii={settings.ascii} theme={theme} />
			) : (
				<Rows lines={frame.body.lines} height={body} theme={theme} />
			)}
			{footer > 0 && <Bar line={frame.footer} rule="above" height={footer} {...bar} />}
		</Box>
	);
}
