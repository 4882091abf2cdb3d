import type { Command } from './command.ts';

const CALL = 'npm run sayso --';

/** The list of commands. */
export function helpOfAll(commands: readonly Command[]): string {
	const width = Math.max(...commands.map(({ name, usage }) => `${name} ${usage}`.length));
	const lines = commands.map(({ name, usage, does }) => {
		return `  ${`${name} ${usage}`.trimEnd().padEnd(width)}  ${does}`;
	});
	return [
		`Usage: ${CALL} COMMAND`,
		'',
		...lines,
		'',
		`More about one: ${CALL} COMMAND --help`,
		'Results go to standard output, messages to standard error.',
		'Exit status: 0 done, 1 refused, 2 called wrongly.',
		''
	].join('\n');
}

/** One command's help. */
export function helpOf({ name, usage, does, help }: Command): string {
	return `Usage: ${`${CALL} ${name} ${usage}`.trimEnd()}\n\n${does}.\n\n${help.trim()}\n`;
}
