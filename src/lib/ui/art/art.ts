const files: Record<string, string> = import.meta.glob('./**/*.svg', {
	query: '?url',
	import: 'default',
	eager: true
});

/**
 * The address of a picture by its folder and name: `art('12-15/cover')`.
 * @throws Error for a picture that nobody drew.
 */
export function art(name: string): string {
	const found = files[`./${name}.svg`];
	if (!found) throw new Error(`There is no picture called ${name}`);
	return found;
}
