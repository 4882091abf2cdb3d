/** A value of the figures: an object or list of such, or what stands at the end of a path. */
type Value = string | number | null | readonly Value[] | { readonly [name: string]: Value };

/**
 * The figures as rows `path,value`: the names on the way joined by dots, places in a list counted from
 * 0, nothing for null. Lines end with a line feed. No name or value in the figures needs quoting.
 */
export function figuresCsv(figures: object): string {
	const rows = pathsOf('', figures as Value);
	return ['path,value', ...rows.map(([path, value]) => `${path},${value}`)].join('\n') + '\n';
}

function pathsOf(path: string, value: Value): (readonly [path: string, value: string])[] {
	if (value === null) return [[path, '']];
	if (typeof value !== 'object') return [[path, String(value)]];
	return Object.entries(value).flatMap(([name, inner]) =>
		pathsOf(path === '' ? name : `${path}.${name}`, inner as Value)
	);
}
