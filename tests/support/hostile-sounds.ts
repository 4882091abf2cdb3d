import { box, element, mp4, ogg, webm } from './sounds.ts';
import { zip, type Hostile } from './hostile-photos.ts';

const text = (words: string) => Buffer.from(words, 'latin1');
const script = '<script>alert(document.cookie)</script>';

/** Every recording that must not be taken. */
export function hostileSounds(): readonly Hostile[] {
	const mp3 = Buffer.concat([
		text('ID3\x04\0\0\0\0\0\x0a'),
		Buffer.alloc(10),
		Buffer.from([0xff, 0xfb, 0x90, 0x64]),
		Buffer.alloc(413)
	]);
	const wav = Buffer.concat([text('RIFF\x24\0\0\0WAVEfmt '), Buffer.alloc(24)]);
	const followed = (bytes: Buffer) => Buffer.concat([bytes, zip()]);
	return [
		['nothing', Buffer.alloc(0)],
		['an MP3', mp3],
		['a WAV', wav],
		['a page', text(`<!doctype html><html>${script}</html>`)],
		['a WebM with pictures', webm({ trackType: 1 })],
		[
			'a WebM with pictures beside the sound',
			webm({ moreTracks: [element(0xae, element(0x83, Buffer.from([1])))] })
		],
		['a WebM with an attachment', webm({ more: [element(0x1941a469, text(script))] })],
		['a WebM with a script in its tags', webm({ more: [element(0x1254c367, text(script))] })],
		['a WebM that is Matroska', webm({ docType: 'matroska' })],
		['a WebM of five minutes', webm({ seconds: 300 })],
		['a WebM cut off', webm().subarray(0, 400)],
		['a WebM with an archive after it', followed(webm())],
		['an Ogg with two streams', Buffer.concat([ogg(), ogg({ stream: 9 })])],
		['an Ogg with Vorbis', ogg({ head: '\x01vorbis!' })],
		['an Ogg of five minutes', ogg({ seconds: 300 })],
		['an Ogg with a script in its notes', ogg({ note: script })],
		['an Ogg with an archive after it', followed(ogg())],
		['an MP4 with pictures', mp4({ handler: 'vide', codec: 'avc1' })],
		['an MP4 with two tracks', mp4({ tracks: 2 })],
		['an MP4 of five minutes that says it is short', mp4({ seconds: 300, said: 1 })],
		['an MP4 with a box of its own', mp4({ more: [box('evil', script)] })],
		['an MP4 with an archive in its sound', mp4({ more: [box('mdat', zip())] })],
		['an MP4 cut off', mp4().subarray(0, 700)],
		['more than 3 MB', Buffer.concat([webm(), Buffer.alloc(3 * 1024 * 1024)])]
	];
}
