import { describe, expect, it } from 'vitest';
import { box, element, mp4, ogg, webm } from '#tests/support/sounds.ts';
import { checkVoice } from './check-voice.ts';

describe('what is not taken', () => {
	it.each<[string, Buffer, string]>([
		['nothing', Buffer.alloc(0), 'empty'],
		['more than 3 MB', Buffer.alloc(3 * 1024 * 1024 + 1, 1), 'too-big'],
		['WebM too long', webm({ seconds: 123 }), 'too-long'],
		['Ogg too long', ogg({ seconds: 130 }), 'too-long'],
		['MP4 too long', mp4({ seconds: 130 }), 'too-long'],
		['MP4 in pieces too long', mp4({ seconds: 130, inPieces: true }), 'too-long'],
		['MP4 that says it is short', mp4({ seconds: 130, said: 5 }), 'too-long'],
		['WebM with pictures', webm({ trackType: 1 }), 'not-it'],
		['WebM with Vorbis', webm({ codec: 'A_VORBIS' }), 'not-it'],
		['WebM with two tracks', webm({ moreTracks: [element(0xae, 'x')] }), 'not-it'],
		['WebM with an attachment', webm({ more: [element(0x1941a469, 'x')] }), 'not-it'],
		['Ogg with Vorbis', ogg({ head: '\x01vorbis!' }), 'not-it'],
		['Ogg with two streams', Buffer.concat([ogg(), ogg({ stream: 2 })]), 'not-it'],
		['MP4 with pictures', mp4({ handler: 'vide' }), 'not-it'],
		['MP4 with two tracks', mp4({ tracks: 2 }), 'not-it'],
		['MP4 with MP3 inside', mp4({ object: 0x6b }), 'not-it'],
		['MP4 with AMR', mp4({ codec: 'samr' }), 'not-it'],
		['MP4 with a box of its own', mp4({ more: [box('evil', 'x')] }), 'not-it'],
		['MP4 without sound', mp4({ seconds: 0 }), 'not-it'],
		...[webm(), ogg(), mp4()].flatMap((bytes): [string, Buffer, string][] => [
			['cut off', bytes.subarray(0, bytes.length - 3), 'not-it'],
			['followed by something', Buffer.concat([bytes, Buffer.from('and more')]), 'not-it'],
			['its first bytes alone', bytes.subarray(0, 60), 'not-it']
		])
	])('%s', async (_, bytes, problem) => {
		expect(await checkVoice(bytes)).toBe(problem);
	});
});
