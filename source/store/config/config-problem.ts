import type {FilePlace} from '../../model/config.js';

/** What is wrong with a configuration file; `detail` is the parser's words, the key, or the value. */
export interface ConfigProblem {
	readonly kind: 'syntax' | 'unknownKey' | 'notAMap' | 'notAList' | 'notText' | 'notANumber' | 'noSource' | 'unreadable' | 'unwritable';
	readonly detail: string;
	readonly place: FilePlace;
}
