/** So many are remembered: while a word is typed the others of the query stay as they are. */
const remembered = 200;

/** What is known by a name, else found out and kept; what was not asked for longest is forgotten first. */
export function remember<Value>(known: Map<string, Value>, name: string, find: () => Value): Value {
	const value = known.get(name) ?? find();
	known.delete(name);
	known.set(name, value);
	const [oldest] = known.keys();
	if (known.size > remembered && oldest !== undefined) known.delete(oldest);
	return value;
}
