import { defineMdastPlugin, type MdastNode } from 'satteri';
import { isAddress } from '../../handbook/source/address.ts';
import { isOnlyComments, isOnlyHtmlComments } from '../../handbook/source/comments.ts';
import { components } from '../../handbook/schema/components.ts';

/**
 * Refuses code in content while a page is made, on its own and before anything runs: the checker
 * says the same with a place, but a build must not depend on somebody having run it.
 */
export const contentIsData = defineMdastPlugin({
	name: 'content-is-data',
	mdxjsEsm: refuse('an import or export'),
	html: (node) => {
		if (!isOnlyHtmlComments(node.value)) refuse('HTML')(node);
	},
	mdxFlowExpression: expression,
	mdxTextExpression: expression,
	mdxJsxFlowElement: component,
	mdxJsxTextElement: component,
	link: address,
	definition: address,
	image: (node) => {
		if (/^[a-z][a-z\d+.-]*:|^[\\/]{2}/i.test(node.url)) refuse('an image of another site')(node);
	},
});

function refuse(what: string) {
	return (_: MdastNode): never => {
		throw new Error(`Content may not hold ${what}. Run \`npm run check\`, which says where.`);
	};
}

function address(node: MdastNode & { url: string }): void {
	if (!isAddress(node.url)) refuse(`a link to “${node.url.slice(0, 40)}”`)(node);
}

function expression(node: MdastNode & { value: string }): void {
	if (!isOnlyComments(node.value)) refuse('an expression')(node);
}

function component(node: MdastNode & { name?: string | null; attributes: { type: string; value?: unknown }[] }): void {
	if (!Object.hasOwn(components, node.name ?? '')) refuse(`<${node.name}>`)(node);
	if (node.attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value !== 'string')) {
		refuse('an attribute that is not plain text')(node);
	}
}
