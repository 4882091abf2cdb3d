import type { ParseArgsOptionsConfig } from 'node:util';
import type { Env } from '#lib/server/env.ts';

/** Where a command writes: its results, and everything else it has to say. */
export interface Output {
	/** A line of the result, on standard output. */
	readonly result: (line: string) => void;
	/** Progress or a message, on standard error. */
	readonly say: (line: string) => void;
}

/** What a command is run with. */
export interface Call {
	readonly env: Env;
	/** Its arguments after the options. */
	readonly words: readonly string[];
	readonly options: Readonly<Record<string, string | boolean | undefined>>;
	readonly output: Output;
	/** A path given by the user, from the folder they are in. */
	readonly pathOf: (given: string) => string;
}

export interface Command {
	readonly name: string;
	/** The names of its arguments, as its usage shows them. */
	readonly words: readonly string[];
	readonly options: ParseArgsOptionsConfig;
	/** What follows its name in the usage line. */
	readonly usage: string;
	/** One line for the list of commands. */
	readonly does: string;
	/** The rest of its help. */
	readonly help: string;
	/** Gives the exit status: 0, or 1 where its input is refused. */
	readonly run: (call: Call) => Promise<number>;
}

/** The command was called in a way it can't be. */
export class WrongUsage extends Error {}

/** An option's text. @throws WrongUsage where it isn't given. */
export function needed({ options }: Call, name: string): string {
	const value = options[name];
	if (typeof value !== 'string' || value === '') throw new WrongUsage(`--${name} is missing`);
	return value;
}

/** An argument. The usage has made sure that it is there. */
export function word({ words }: Call, place: number): string {
	const value = words[place];
	if (value === undefined || value === '') throw new WrongUsage('an argument is missing');
	return value;
}
