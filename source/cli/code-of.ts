import type {Problem} from '../model/problem.js';
import {type ExitCode, exitCode} from './exit-code.js';

/** 3 for a source that could not be read; one that was read and holds no article is but told of. */
export const codeOf = ({kind}: Problem): ExitCode => (kind === 'noArticle' ? exitCode.done : exitCode.sourceUnread);
