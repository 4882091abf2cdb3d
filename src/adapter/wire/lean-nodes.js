/**
 * @typedef {import('@sveltejs/kit').SSRManifest['_']['nodes'][number]} Load
 * @typedef {Awaited<ReturnType<Load>>} Node
 */

/**
 * The pages of a build without what they would say to a framework in the browser, where there is none:
 * its modules, fonts (the stylesheets name them), and stylesheets that stand in the page itself, which
 * would be named once more, switched off, a dozen on a page.
 * @param {readonly Load[]} nodes
 * @returns {Load[]}
 */
export function leanNodes(nodes) {
	return nodes.map((load) => {
		/** @type {Promise<Node> | undefined} */
		let lean;
		return () => (lean ??= load().then(leanNode));
	});
}

/**
 * @param {Node} node
 * @returns {Promise<Node>}
 */
async function leanNode(node) {
	const inPage = (await node.inline_styles?.()) ?? {};
	const stylesheets = node.stylesheets.filter((name) => !(name in inPage));
	return { ...node, imports: [], fonts: [], stylesheets };
}
