// Required by the npm that installs, which may run on an older Node than the one that the project
// pins. npm leaves out optional packages, such as the native part of a bundler, where the Node that
// it runs on is too old for them; ours run on the pinned one, so that is the one to go by.
const { devDependencies } = require('../package.json');
Object.defineProperty(process, 'version', {
	...Object.getOwnPropertyDescriptor(process, 'version'),
	value: `v${devDependencies.node}`,
});
