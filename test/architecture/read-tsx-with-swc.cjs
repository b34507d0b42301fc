/**
 * dependency-cruiser asks swc for plain TypeScript whatever the file is called, and stops at the first JSX tag.
 * This tells swc what the ending says. Call it before the cruise.
 */
function readTsxWithSwc() {
  const swc = require('@swc/core');
  const parseFile = swc.parseFileSync;
  /** @type {(file: string, options?: object) => import('@swc/core').Module} */
  const parseByEnding = (file, options) =>
    parseFile(file, { ...options, syntax: 'typescript', tsx: file.endsWith('x') });
  Object.assign(swc, { parseFileSync: parseByEnding });
}

module.exports = { readTsxWithSwc };
