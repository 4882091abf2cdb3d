import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';

/** Who the commands act as. */
export const commandLine = system(COMMAND_LINE);
