import type { AvatarLook } from '#lib/instruments/avatar-looks.ts';

type Skin = {
	readonly base: string;
	readonly shade: string;
	readonly line: string;
	readonly lips: string;
};
type Hair = { readonly base: string; readonly shade: string; readonly light: string };
type Cloth = {
	readonly base: string;
	readonly shade: string;
	readonly light: string;
	/** Of what is worn on the head, so that it stands apart from the top. */
	readonly wear: string;
	readonly wearShade: string;
	readonly backdrop: string;
};

export const skins: Record<AvatarLook<'skin'> | 'nobody', Skin> = {
	/** Nobody's skin, until one is picked. */
	nobody: { base: '#c9c2cc', shade: '#b1a8b6', line: '#83798b', lips: '#7d6a7f' },
	lightest: { base: '#fbe0d0', shade: '#edc5b0', line: '#c38f78', lips: '#b5615a' },
	light: { base: '#f3cdb0', shade: '#e2b18f', line: '#b67d5b', lips: '#a9544b' },
	'light-tan': { base: '#e6b88d', shade: '#d19d6f', line: '#a06e45', lips: '#9a4b40' },
	tan: { base: '#d19c6c', shade: '#b98353', line: '#875a35', lips: '#883f36' },
	'light-brown': { base: '#b57f52', shade: '#9b683e', line: '#6e4626', lips: '#773730' },
	brown: { base: '#94603b', shade: '#7b4d2d', line: '#53321b', lips: '#692f2b' },
	'dark-brown': { base: '#704529', shade: '#5b361f', line: '#3a2012', lips: '#a05c54' },
	darkest: { base: '#4f3022', shade: '#3e2418', line: '#23130b', lips: '#8f534c' }
};

export const hairs: Record<AvatarLook<'hair-colour'> | 'nobody', Hair> = {
	nobody: { base: '#6a6378', shade: '#544e61', light: '#857d94' },
	black: { base: '#26222a', shade: '#131116', light: '#4a4451' },
	'dark-brown': { base: '#432c22', shade: '#2f1d16', light: '#664637' },
	brown: { base: '#75492c', shade: '#59351d', light: '#976644' },
	blond: { base: '#dfb566', shade: '#bf9144', light: '#f2d595' },
	ginger: { base: '#b9552a', shade: '#943e1a', light: '#d87a4a' },
	pink: { base: '#dd6a9b', shade: '#b94b7c', light: '#f19bbe' },
	purple: { base: '#7c52a8', shade: '#5f3a87', light: '#a37fc9' },
	blue: { base: '#3a78b5', shade: '#275a8d', light: '#6ba0d3' },
	green: { base: '#3f8a5f', shade: '#2b6a46', light: '#6fb28b' }
};

export const cloths: Record<AvatarLook<'colour'> | 'nobody', Cloth> = {
	nobody: cloth('#8a92a3', '#6f7789', '#b6bcc9', '#6d7f9c', '#56667f', '#e3e4ea'),
	red: cloth('#c8453b', '#a5322b', '#f0d3c8', '#2f4a6d', '#213753', '#f4c9ba'),
	orange: cloth('#e07f2e', '#bd6418', '#fbe3c4', '#31606a', '#224850', '#f9d9ae'),
	yellow: cloth('#e5b52c', '#c2941a', '#fdf1c4', '#6a4a86', '#513668', '#fbeab1'),
	green: cloth('#4d8f54', '#37733f', '#d9ecd2', '#b5543c', '#94402b', '#c6e0c0'),
	teal: cloth('#1f8383', '#126767', '#cdeae6', '#c9663f', '#a64e2b', '#b8dedb'),
	blue: cloth('#3b6fb6', '#2b5695', '#d5e4f6', '#c99a2e', '#a67c1b', '#c0d8f1'),
	purple: cloth('#7c55a8', '#623f8a', '#e6daf2', '#2f8272', '#20655a', '#dac9ec'),
	grey: cloth('#3d434d', '#2a2f37', '#c9ced6', '#a8453c', '#88332b', '#cfd4db')
};

function cloth(
	base: string,
	shade: string,
	light: string,
	wear: string,
	wearShade: string,
	backdrop: string
): Cloth {
	return { base, shade, light, wear, wearShade, backdrop };
}
