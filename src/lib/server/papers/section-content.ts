import type { TextBlock } from '#lib/domain/report/document.ts';
import type { Service } from '#lib/server/service.ts';

/** What is sealed of a section: its heading and its text. */
export interface SectionContent {
	readonly heading: string;
	readonly text: readonly TextBlock[];
}

type At = Pick<Service, 'vault'>;

/** Seals a section's heading and text for its row. */
export function sealedSection(
	{ vault }: At,
	id: string,
	{ heading, text }: SectionContent
): Buffer {
	return vault.seal(`paper_section.content:${id}`, JSON.stringify({ heading, text }));
}

/** Opens a section's heading and text. What we sealed ourselves after checking it isn't checked again. */
export function openedSection({ vault }: At, id: string, content: Buffer): SectionContent {
	return JSON.parse(vault.open(`paper_section.content:${id}`, content)) as SectionContent;
}
