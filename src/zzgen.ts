import { writeExtract } from '#tests/support/extract.ts';
await writeExtract(process.argv[2]!, {
	reviews: +process.argv[3]!,
	conferenceRows: +(process.argv[4] ?? 0),
	...(process.argv[5] ? { from: process.argv[5], to: process.argv[6] } : {})
} as any);
