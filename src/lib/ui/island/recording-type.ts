/** In this order: what every reader's browser plays first. */
const types = [
	'audio/mp4;codecs=mp4a.40.2',
	'audio/webm;codecs=opus',
	'audio/ogg;codecs=opus',
	'audio/mp4'
];

/** The kind of recording this browser makes and the server takes; null: none. */
export function typeHere(): string | null {
	if (typeof MediaRecorder === 'undefined') return null;
	return types.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}
