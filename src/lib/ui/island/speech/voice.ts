/**
 * A voice of this very device in a language, the default one first. Any other would send what is
 * read away, a child's own words among it (SAFETY.md): without one nothing is read.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
	const voices = speechSynthesis
		.getVoices()
		.filter(({ localService, lang: of }) => localService && language(of) === language(lang));
	return voices.find((voice) => voice.default) ?? voices[0];
}

function language(tag: string): string {
	return tag.split(/[-_]/)[0]!.toLowerCase();
}
