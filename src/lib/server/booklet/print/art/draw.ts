import { transformIn, unchanged, within, type Matrix } from './matrix.ts';
import { outlineOf } from './outline.ts';
import { n } from './path.ts';
import {
	formOf,
	moved,
	named,
	newStream,
	setOpacity,
	type Box,
	type Objects,
	type Reference,
	type Stream
} from './stream.ts';
import { plain, rgb, styleIn, type Style } from './style.ts';
import { idIn, numberIn, type Node } from './xml.ts';

/** What an element is drawn with. */
export interface Drawing {
	readonly objects: Objects;
	readonly ids: ReadonlyMap<string, Node>;
	readonly box: Box;
	readonly stream: Stream;
	/** From here to where the stream began: patterns lie still in it. */
	readonly place: Matrix;
	/** Everything in one colour, and this much wider: a shadow. */
	readonly shade: null | { readonly colour: string; readonly wider: number };
}

const notDrawn = new Set(['defs', 'mask', 'filter', 'pattern', 'clipPath', 'feDropShadow']);

/** Draws an element and what is in it onto the stream. */
export function draw(drawing: Drawing, node: Node, around: Style): void {
	if (notDrawn.has(node.tag)) return;
	const { objects, stream, shade } = drawing;
	const { at } = node;
	const opacity = numberIn(at['opacity'], 1);
	const mask = maskOf(drawing, node);
	const shadow = shade ? undefined : drawing.ids.get(idIn(at['filter']) ?? '')?.children[0];
	const step =
		node.tag === 'use'
			? within(transformIn(at['transform']), [1, 0, 0, 1, numberIn(at['x']), numberIn(at['y'])])
			: transformIn(at['transform']);
	stream.operators.push('q');
	if (step.some((one, index) => one !== unchanged[index])) stream.operators.push(moved(step));
	const here: Drawing = { ...drawing, place: within(drawing.place, step) };
	if (mask) stream.operators.push(`/${named(stream, 'ExtGState', mask)} gs`);
	if (shadow) castShadow(here, node, around, shadow);
	if (opacity < 1) {
		setOpacity(objects, stream, opacity, opacity);
		paintForm(
			here,
			formWith(here, (inner) => drawBare(inner, node, around))
		);
	} else drawBare(here, node, around);
	stream.operators.push('Q');
}

function drawBare(drawing: Drawing, node: Node, around: Style): void {
	const style = styleIn(node, around);
	if (node.tag === 'use') {
		const used = drawing.ids.get(idIn(node.at['href']) ?? '');
		if (used) draw(drawing, used, style);
		return;
	}
	const outline = outlineOf(node);
	if (outline) paint(drawing, outline, style);
	for (const child of node.children) draw(drawing, child, style);
}

/** A drawing on a sheet of its own, in the same units. */
function formWith(drawing: Drawing, fill: (inner: Drawing) => void): Reference {
	const stream = newStream();
	fill({ ...drawing, stream, place: unchanged });
	return formOf(drawing.objects, stream, drawing.box, true);
}

function paintForm({ stream }: Drawing, form: Reference): void {
	stream.operators.push(`/${named(stream, 'XObject', form)} Do`);
}

/** Two sheets of shade, the wider one paler: a cut edge lying on paper. */
function castShadow(drawing: Drawing, node: Node, around: Style, { at }: Node): void {
	const { objects, stream } = drawing;
	const blur = numberIn(at['stdDeviation'], 1);
	const dark = numberIn(at['flood-opacity'], 1);
	const colour = at['flood-color'] ?? '#000';
	for (const [wider, part] of [
		[blur * 2.2, 0.3],
		[blur * 0.8, 0.45]
	] as const) {
		const form = formWith({ ...drawing, shade: { colour, wider } }, (inner) =>
			drawBare(inner, node, around)
		);
		stream.operators.push('q', moved([1, 0, 0, 1, numberIn(at['dx']), numberIn(at['dy'])]));
		setOpacity(objects, stream, dark * part, dark * part);
		paintForm(drawing, form);
		stream.operators.push('Q');
	}
}

function maskOf(drawing: Drawing, { at }: Node): Reference | undefined {
	const mask = drawing.ids.get(idIn(at['mask']) ?? '');
	if (!mask) return undefined;
	const form = formWith(drawing, (inner) => {
		for (const child of mask.children) draw(inner, child, styleIn(mask, styleIn(child, plainInk)));
	});
	const state = drawing.objects.ref({
		Type: 'ExtGState',
		SMask: { Type: 'Mask', S: 'Luminosity', G: form }
	});
	state.end();
	return state;
}

/** As our pictures say at their root, under which masks and patterns stand. */
const plainInk: Style = { ...plain, cap: 1, join: 1 };

function paint(drawing: Drawing, outline: string, style: Style): void {
	const { objects, stream, shade } = drawing;
	const isFilled = style.fill !== 'none' && style.fillOpacity > 0;
	const isLined = style.stroke !== 'none' && style.width > 0 && style.strokeOpacity > 0;
	const widened = shade ? shade.wider : 0;
	const strokes = isLined || (isFilled && widened > 0);
	if (!isFilled && !isLined) return;
	const { operators } = stream;
	operators.push('q');
	setOpacity(objects, stream, style.fillOpacity, style.strokeOpacity);
	if (isFilled) operators.push(fillWith(drawing, shade?.colour ?? style.fill));
	if (strokes) {
		const width = (isLined ? style.width : 0) + widened;
		operators.push(
			`${rgb(shade?.colour ?? style.stroke)
				.map(n)
				.join(' ')} RG`,
			`${n(width)} w`
		);
		operators.push(`${style.cap} J`, `${shade ? 1 : style.join} j`);
		if (style.dash.length > 0 && !shade) operators.push(`[${style.dash.map(n).join(' ')}] 0 d`);
	}
	const fill = style.evenOdd ? 'f*' : 'f';
	const both = style.evenOdd ? 'B*' : 'B';
	operators.push(outline, isFilled ? (strokes ? both : fill) : 'S', 'Q');
}

function fillWith(drawing: Drawing, colour: string): string {
	const pattern = drawing.ids.get(idIn(colour.startsWith('url') ? colour : '') ?? '');
	if (pattern?.tag !== 'pattern') return `${rgb(colour).map(n).join(' ')} rg`;
	const name = named(drawing.stream, 'Pattern', tiles(drawing, pattern));
	return `/Pattern cs /${name} scn`;
}

/** A pattern as tiles of one colour or more, laid where the drawing lies. */
function tiles({ objects, ids, place }: Drawing, { at, children }: Node): Reference {
	const [width, height] = [numberIn(at['width'], 1), numberIn(at['height'], 1)];
	const stream = newStream();
	const box: Box = [0, 0, width, height];
	for (const child of children) {
		const style = styleIn(child, plainInk);
		draw({ objects, ids, box, stream, place: unchanged, shade: null }, child, style);
	}
	const tile = objects.ref({
		Type: 'Pattern',
		PatternType: 1,
		PaintType: 1,
		TilingType: 1,
		BBox: [...box],
		XStep: width,
		YStep: height,
		Matrix: [...within(place, transformIn(at['patternTransform']))],
		Resources: stream.names
	});
	tile.end(stream.operators.join('\n'));
	return tile;
}
