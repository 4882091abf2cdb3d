/** The address of a TypeScript file bundled alone for the browser; see plugin.ts. */
declare module '*?island' {
	const url: string;
	export default url;
}
