import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from 'vitest';
import { cruise } from './rules/import-rules.ts';
import { cleanTree, importPlants, plantTargets } from './support/import-plants.ts';
import { plantTree, type Tree } from './support/planted-tree.ts';
import { filesBelow, repository } from './support/repository.ts';

const FLOOR_OF_FILES = 350;

const trees: Tree[] = [];
afterAll(() => {
  for (const tree of trees) tree.remove();
});

function plant(files: Readonly<Record<string, string>>): string {
  const tree = plantTree(files);
  trees.push(tree);
  return tree.root;
}

describe('imports of this repository', () => {
  test('follow the rules, and every source file was read', async () => {
    const { modules, violations } = await cruise(repository);
    expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
    const sources = filesBelow(repository).filter((path) => /^(modules|apps)\/.*\.(tsx?|mjs)$/.test(path));
    expect(sources.filter((path) => !modules.includes(path))).toEqual([]);
    expect(modules.length).toBeGreaterThan(FLOOR_OF_FILES);
  });
});

describe('the import rules', () => {
  test('find nothing in a tree that keeps them', async () => {
    const { modules, violations } = await cruise(plant(cleanTree));
    expect(violations).toEqual([]);
    expect(modules.length).toBe(Object.keys(cleanTree).length);
  });

  test('catch a planted violation of each, by name', async () => {
    const planted = Object.fromEntries(importPlants.map(({ file, text }) => [file, text]));
    const { violations } = await cruise(plant({ ...cleanTree, ...plantTargets, ...planted }));
    const found = new Set(violations.map(({ rule, from }) => `${rule} in ${from}`));
    const missed = importPlants
      .map(({ rule, file }) => `${rule} in ${file}`)
      .filter((name) => !found.has(name));
    expect(missed).toEqual([]);
    const innocent = violations.filter(({ from }) => from in cleanTree);
    expect(innocent).toEqual([]);
  });

  test('are all planted', () => {
    const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
      '../../.dependency-cruiser.cjs',
    );
    const planted = new Set(importPlants.map(({ rule }) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });
});
