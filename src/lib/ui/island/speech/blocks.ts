/** Something said in one breath, and what is marked on the page meanwhile. */
export interface Block {
	readonly text: string;
	readonly on: Element | null;
}

/** What is written inside a line, and so is said together with it. */
const inline = 'a,abbr,b,bdi,br,cite,dfn,em,i,mark,q,s,small,span,strong,sub,sup,time,u,wbr';
const silent =
	'[aria-hidden=true],[data-unspoken],read-aloud,script,style,svg,dialog,noscript,[hidden]';

/**
 * What a part of a page says, in its order: headings, text, choices. With `chosen`, also what somebody
 * typed, and that word after what they chose; without, nothing of theirs is said.
 */
export function blocksOf(top: Element, chosen: string | undefined): Block[] {
	const said: Block[] = [];
	const say = (text: string | null, on: Element) => {
		const words = text?.replace(/\s+/g, ' ').trim();
		if (words && /[\p{L}\p{N}]/u.test(words)) said.push({ text: words, on });
	};
	const walk = (on: Element) => {
		if (on.matches(silent) || on.checkVisibility?.() === false) return;
		if (on.matches('textarea,input:is([type=text],:not([type]))')) {
			if (chosen !== undefined) say((on as HTMLInputElement).value, on);
			return;
		}
		if (on instanceof HTMLSelectElement) {
			if (chosen !== undefined) say(on.selectedOptions[0]?.text ?? '', on);
			return;
		}
		if (on instanceof HTMLImageElement) return say(on.alt, on);
		const picked = chosen !== undefined && on.matches('label:has(input:checked)');
		if (picked || [...on.children].every((child) => isInline(child))) {
			return say(words(on) + (picked ? `, ${chosen}` : ''), on);
		}
		for (const child of on.childNodes) {
			if (child instanceof Element) walk(child);
			else if (child instanceof Text) say(child.data, on);
		}
	};
	walk(top);
	return said;
}

function isInline(on: Element): boolean {
	return on.matches(`${silent},${inline}`) && [...on.children].every((child) => isInline(child));
}

/** The words of a line, without what is silent in it. */
function words(on: Node): string {
	const parts = [...on.childNodes].map((child) => {
		if (child instanceof Text) return child.data;
		if (!(child instanceof Element) || child.matches(silent)) return '';
		return child.checkVisibility?.() === false ? '' : words(child);
	});
	return parts.join(' ');
}
