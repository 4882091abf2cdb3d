import type { Screen } from './screen.ts';

/** One page with every picture side by side, by who sees it. */
export function contactSheet(screens: readonly Screen[], widths: readonly number[]): string {
	const people = [...new Set(screens.map((one) => one.as))];
	const figure = ({ name }: Screen, width: number) =>
		`<figure><a href="${name}-${width}.png"><img loading="lazy" src="${name}-${width}.png" alt=""></a>` +
		`<figcaption>${name} · ${width}</figcaption></figure>`;
	const rows = people.map((person) => {
		const theirs = screens.filter((one) => one.as === person);
		const figures = theirs.flatMap((one) => widths.map((width) => figure(one, width)));
		return `<h2 id="${person}">${person}</h2><div>${figures.join('')}</div>`;
	});
	return `<!doctype html><meta charset="utf-8"><title>Every page</title><style>
body{font:15px/1.4 system-ui;margin:1rem;background:#ddd}
div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}
figure{margin:0;background:#fff;padding:.4rem}
img{max-height:420px;max-width:420px;object-fit:contain;object-position:top}
figcaption{font-size:12px}
</style><p>${people.map((one) => `<a href="#${one}">${one}</a>`).join(' · ')}</p>${rows.join('')}\n`;
}
