import { parsePicture, type Node } from './xml.ts';

const files: Record<string, string> = import.meta.glob(
	[
		'/src/lib/ui/art/pictures/**/*.svg',
		'/src/lib/ui/art/8-11/**/*.svg',
		'/src/lib/ui/art/4-7/*.svg',
		'/src/lib/ui/art/12-15/*.svg',
		'/src/lib/ui/art/16-plus/*.svg'
	],
	{ query: '?raw', import: 'default', eager: true }
);

/** Where a band's pictures of answers lie; each is named `band/group/name`. */
const folders: Readonly<Record<string, string>> = { '4-7': 'pictures', '8-11': '8-11/pictures' };

/** The picture of an answer, in the hand of the band that was shown it. @throws Error where nobody drew it. */
export function answerPicture(name: string): Node {
	const [band = '', ...rest] = name.split('/');
	return artFile(`${folders[band] ?? band}/${rest.join('/')}`);
}

/** A sticker: of one hand for all. */
export function stickerPicture(id: string): Node {
	return artFile(`pictures/sticker/${id}`);
}

const read = new Map<string, Node>();

/** A drawn picture by folder and name, such as `4-7/guide`, read once. @throws Error where nobody drew it. */
export function artFile(name: string): Node {
	const found = read.get(name) ?? parsePicture(artText(name));
	read.set(name, found);
	return found;
}

/** The same as the text of its file. @throws Error where nobody drew it. */
export function artText(name: string): string {
	const found = files[`/src/lib/ui/art/${name}.svg`];
	if (found === undefined) throw new Error(`There is no picture called ${name}`);
	return found;
}
