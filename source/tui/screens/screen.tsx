import {Box} from 'ink';
import type {ReactElement} from 'react';
import {Rows} from '../parts/rows.js';
import {menuOf} from '../state/derived/menu-of.js';
import type {Model} from '../state/model.js';
import type {Theme} from '../theme/theme-for.js';
import {Menu} from './menu.js';
import {windowLines} from './window-lines.js';

export interface ScreenProps {
	readonly model: Model;
	readonly theme: Theme;
}

/** The whole window: head, body and foot in exactly its rows; a menu takes the place of the body. */
export function Screen({model, theme}: ScreenProps): ReactElement {
	const {size, settings, overlay} = model;
	const {header, body, footer} = windowLines(model);
	const menu = body.length > 0 ? menuOf(model) : null;
	if (!menu) return <Rows lines={[...header, ...body, ...footer]} theme={theme} />;
	const at = overlay && 'at' in overlay ? overlay.at : 0;
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			<Rows lines={header} theme={theme} />
			<Menu menu={menu} at={at} width={size.columns} height={body.length} ascii={settings.ascii} theme={theme} />
			<Rows lines={footer} theme={theme} />
		</Box>
	);
}
