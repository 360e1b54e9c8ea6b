import {panes} from '../layout/panes.js';
import type {Model} from './model.js';

/** Rows of the reading view that show its page. */
export const readerHeight = ({size}: Model): number => panes(size, 'reader').body;
