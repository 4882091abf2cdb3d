import { helpLines, type HelpLine } from '#lib/domain/help/lines.ts';
import type { Reader } from './readers.ts';

/** The helplines printed on a leaflet: few enough to be read by those whom it is for. */
const linesFor = {
	'4-7': ['emergency', 'childline'],
	'8-11': ['emergency', 'childline', 'always-heard', 'help-at-hand'],
	'12-15': ['emergency', 'childline', 'shout', 'always-heard', 'help-at-hand'],
	'16-plus': ['emergency', 'childline', 'shout', 'always-heard', 'help-at-hand'],
	parents: ['emergency', 'family-rights', 'childline', 'always-heard']
} as const satisfies Record<Reader, readonly HelpLine['id'][]>;

/** Those helplines with their numbers, most pressing first. */
export function helpFor(reader: Reader): readonly HelpLine[] {
	return linesFor[reader].flatMap((id) => helpLines.find((line) => line.id === id) ?? []);
}
