import type { Matrix } from './matrix.ts';

/** What of a PDF document a drawing is written with. */
export interface Objects {
	ref(data: object): Reference;
}

/** A numbered object of a document, written when it is ended. */
export interface Reference {
	end(content?: string): void;
}

/** Drawing operators underway, and what they name. */
export interface Stream {
	readonly operators: string[];
	readonly names: {
		readonly ExtGState: Record<string, Reference>;
		readonly XObject: Record<string, Reference>;
		readonly Pattern: Record<string, Reference>;
	};
}

export function newStream(): Stream {
	return { operators: [], names: { ExtGState: {}, XObject: {}, Pattern: {} } };
}

/** Gives an object a name in a stream, and the name. */
export function named(stream: Stream, kind: keyof Stream['names'], object: Reference): string {
	const all = stream.names[kind];
	const name = `${kind[0]}${Object.keys(all).length}`;
	all[name] = object;
	return name;
}

export type Box = readonly [number, number, number, number];

/** A finished stream as something that can be drawn again and again; `group`: on a sheet of its own. */
export function formOf(objects: Objects, stream: Stream, box: Box, group: boolean): Reference {
	const form = objects.ref({
		Type: 'XObject',
		Subtype: 'Form',
		BBox: [...box],
		Resources: stream.names,
		...(group ? { Group: { S: 'Transparency', CS: 'DeviceRGB', I: true } } : {})
	});
	form.end(stream.operators.join('\n'));
	return form;
}

/** Sets how see-through what follows is. */
export function setOpacity(objects: Objects, stream: Stream, fill: number, stroke: number): void {
	if (fill >= 1 && stroke >= 1) return;
	const state = objects.ref({ Type: 'ExtGState', ca: fill, CA: stroke });
	state.end();
	stream.operators.push(`/${named(stream, 'ExtGState', state)} gs`);
}

export function moved(matrix: Matrix): string {
	return `${matrix.map((one) => (Math.abs(one) < 1e-6 ? '0' : String(+one.toFixed(5)))).join(' ')} cm`;
}
