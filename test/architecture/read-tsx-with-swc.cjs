/**
 * dependency-cruiser asks swc for plain TypeScript whatever the file is called, and stops at the first JSX tag.
 * This tells swc what the ending says. Call it before the cruise.
 */
function readTsxWithSwc() {
  const swc = require('@swc/core');
  const parseFile = swc.parseFileSync;
  swc.parseFileSync = (file, options) => parseFile(file, { ...options, tsx: file.endsWith('x') });
}

module.exports = { readTsxWithSwc };
