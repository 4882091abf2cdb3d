/** Something that stands on one page and is never cut: a line, a row of pictures, a drawing. */
export interface Atom {
	readonly height: number;
	/** Not the last on a page: a question stays with its answer. */
	readonly staysWithNext?: boolean;
	/** Room that nothing stands in: it never begins a page. */
	readonly isRoom?: true;
	readonly draw: (top: number) => void;
}

/** Atoms that lie on one panel, or on several where a page ends between them. */
export type Group = readonly Atom[];

/** Cuts a group where a page ends: what fits into the room left, and the rest. */
export function cutAt(group: Group, room: number): readonly [Group, Group] {
	let height = 0;
	let count = 0;
	for (const atom of group) {
		if (height + atom.height > room) break;
		height += atom.height;
		count += 1;
	}
	if (count === group.length) return [group, []];
	while (count > 0 && group[count - 1]?.staysWithNext) count -= 1;
	if (count === 0) return [[], group];
	const next = group.findIndex((atom, at) => at >= count && !atom.isRoom);
	const end = next < 0 ? group.length : next;
	// Where a page ends, no room is needed below its last line.
	const below = group.slice(count, end).map((atom) => ({ ...atom, height: 0 }));
	return [[...group.slice(0, count), ...below], group.slice(end)];
}

export function heightOf(group: Group): number {
	return group.reduce((sum, { height }) => sum + height, 0);
}
