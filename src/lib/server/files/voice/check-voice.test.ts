import { describe, expect, it } from 'vitest';
import { box, element, mp4, ogg, webm } from '#tests/support/sounds.ts';
import { checkVoice } from './check-voice.ts';

const seconds = async (bytes: Buffer) => {
	const found = await checkVoice(bytes);
	return typeof found === 'string' ? found : `${found.type} ${found.seconds}`;
};

describe('recordings that browsers and telephones make', () => {
	it.each<[string, Buffer, string]>([
		['WebM', webm(), 'audio/webm 3'],
		['WebM of two minutes', webm({ seconds: 120 }), 'audio/webm 120'],
		['Ogg', ogg(), 'audio/ogg 3'],
		['Ogg of two minutes', ogg({ seconds: 120 }), 'audio/ogg 120'],
		['MP4', mp4(), 'audio/mp4 3'],
		['MP4 in pieces', mp4({ inPieces: true }), 'audio/mp4 3'],
		['MP4 of two minutes', mp4({ seconds: 120 }), 'audio/mp4 120'],
		['MP4 with room left free', mp4({ more: [box('free', Buffer.alloc(20))] }), 'audio/mp4 3']
	])('%s', async (_, bytes, found) => {
		expect(await seconds(bytes)).toBe(found);
	});

	it.each([
		['WebM', webm()],
		['WebM with tags', webm({ more: [element(0x1254c367, 'zqplace here')] })],
		['Ogg', ogg()],
		['MP4', mp4()],
		['MP4 with a note at its end', mp4({ more: [box('meta', 'zqplace')] })]
	])('%s says nothing any more of where and by what it was made', async (_, bytes) => {
		expect(bytes.toString('latin1')).toContain('zqplace');
		const found = await checkVoice(bytes);
		if (typeof found === 'string') throw new Error(found);
		expect(found.bytes.toString('latin1')).not.toContain('zqplace');
		// And what is left is still whole.
		expect(await checkVoice(found.bytes)).toMatchObject({ type: found.type, seconds: 3 });
	});
});
