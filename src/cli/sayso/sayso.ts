import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUsage, type Call, type Command, type Output } from './command.ts';
import { commands } from './commands/index.ts';
import { helpOf, helpOfAll } from './help.ts';
import { inProject, userFolder } from './place.ts';
import { messageOf } from './trouble.ts';

const output: Output = {
	result: (line) => void process.stdout.write(line + '\n'),
	say: (line) => void process.stderr.write(line + '\n')
};

/** Runs one command; gives the exit status. */
export async function sayso(given: readonly string[]): Promise<number> {
	// Whoever reads our output may stop reading (`| head`).
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		process.exit(error.code === 'EPIPE' ? 0 : 1);
	});
	const [name = '', ...rest] = given;
	const command = commands.find((one) => one.name === name);
	if (['--help', '-h', 'help'].includes(name)) {
		process.stdout.write(helpOfAll(commands));
		return 0;
	}
	if (!command) {
		output.say(name === '' ? 'Which command?' : `There is no command “${name}”.`);
		process.stderr.write('\n' + helpOfAll(commands));
		return 2;
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		process.stdout.write(helpOf(command));
		return 0;
	}
	try {
		const from = userFolder();
		const call = callOf(command, rest, (path) => resolve(from, path));
		inProject();
		// Loaded only now: help and a slip of the finger should be answered at once.
		const { readEnv } = await import('#lib/server/env.ts');
		return await command.run({ ...call, env: readEnv() });
	} catch (error) {
		output.say(messageOf(error));
		if (!(error instanceof WrongUsage)) return 1;
		process.stderr.write('\n' + helpOf(command));
		return 2;
	}
}

/** Reads a command's arguments. @throws WrongUsage */
function callOf(
	{ options, words }: Command,
	given: readonly string[],
	pathOf: Call['pathOf']
): Omit<Call, 'env'> {
	const parsed = parsedOrWrong(given, options);
	if (parsed.positionals.length < words.length) {
		throw new WrongUsage(`${words[parsed.positionals.length]} is missing`);
	}
	if (parsed.positionals.length > words.length) {
		throw new WrongUsage(`“${parsed.positionals[words.length]}” is one argument too many`);
	}
	return {
		words: parsed.positionals,
		options: parsed.values as Call['options'],
		output,
		pathOf
	};
}

function parsedOrWrong(given: readonly string[], options: Command['options']) {
	try {
		return parseArgs({ args: [...given], options, allowPositionals: true });
	} catch (error) {
		throw new WrongUsage(error instanceof Error ? error.message : String(error));
	}
}
