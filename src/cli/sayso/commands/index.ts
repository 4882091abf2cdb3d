import type { Command } from '../command.ts';
import { agree } from './agree.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { restore } from './restore.ts';
import { stats } from './stats.ts';

/** Every command, in the order in which a council comes to need it. */
export const commands: readonly Command[] = [
	init,
	agree,
	importCommand,
	stats,
	exportCommand,
	backup,
	restore,
	check
];
