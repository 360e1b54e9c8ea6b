import type {OwnTopic} from '../analyse/topics/own-words.js';
import type {Config} from '../model/config.js';

/** The topics of the reader's own that the configuration names; a topic without words goes by its name. */
export function ownTopics({topics}: Config): OwnTopic[] {
	return topics.map(({name, values}) => ({name, words: values.length > 0 ? values : [name]}));
}
