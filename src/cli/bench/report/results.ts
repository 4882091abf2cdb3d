import type { FigureLine } from '../figures/figures.ts';
import type { ImportLine } from '../import/import.ts';
import type { LighthouseLine } from '../lighthouse/lighthouse.ts';
import type { Found } from '../limits.ts';
import type { Speed } from '../speed/speed.ts';
import type { WeightLine } from '../weight/weight.ts';

/** Everything one run found; a part that was not asked for is not there. */
export interface Results {
	readonly at: string;
	readonly node: string;
	readonly cores: number;
	/** The scratch databases were on a disk, so that a write there cost what it does. */
	readonly durable: boolean;
	readonly found: Found;
	readonly speed?: Speed;
	readonly weight?: readonly WeightLine[];
	/** A sentence: Lighthouse could not be had. */
	readonly lighthouse?: readonly LighthouseLine[] | string;
	readonly figures?: readonly FigureLine[];
	readonly imports?: readonly ImportLine[];
}
