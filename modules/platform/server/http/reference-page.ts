import type { OpenAPI } from '@orpc/openapi';
import { html } from 'hono/html';

interface Operation {
  method: string;
  path: string;
  id: string;
  summary: string;
  tag: string;
  parameters: { name: string; where: string; required: boolean; type: string; note: string }[];
  body: unknown;
  answer: unknown;
}

interface Described {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  description?: string;
}

/** A page to read the API by: no script, one style sheet, headings and links that work everywhere. */
export function referencePage(document: OpenAPI.Document) {
  const operations = operationsOf(document);
  const tags = [...new Set(operations.map((each) => each.tag))].sort();
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}</title>
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <nav aria-label="Parts of the API">
          <ul>${tags.map((tag) => html`<li><a href="#${tag}">${tag}</a></li>`)}</ul>
        </nav>
        <main>
          <h1>${document.info.title}</h1>
          <p>${document.info.description ?? ''}</p>
          <p><a href="/api/openapi.json">The same as an OpenAPI 3.1 document</a></p>
          ${tags.map(
            (tag) =>
              html`<section aria-labelledby="${tag}">
                <h2 id="${tag}">${tag}</h2>
                ${operations.filter((each) => each.tag === tag).map(operationCard)}
              </section>`,
          )}
        </main>
      </body>
    </html>`;
}

function operationCard(operation: Operation) {
  return html`<article id="${operation.id}">
    <h3><span class="method">${operation.method}</span> <code>${operation.path}</code></h3>
    <p>${operation.summary}</p>
    ${operation.parameters.length > 0 ? parameterTable(operation) : ''}
    ${schemaBlock('Body', operation.body)} ${schemaBlock('Answer', operation.answer)}
  </article>`;
}

function parameterTable({ parameters, summary }: Operation) {
  return html`<table>
    <caption>Parameters: ${summary}</caption>
    <thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">Note</th></tr></thead>
    <tbody>
      ${parameters.map(
        (each) =>
          html`<tr><th scope="row">${each.name}</th><td>${each.where}</td><td>${each.type}</td>
            <td>${each.required ? 'required. ' : ''}${each.note}</td></tr>`,
      )}
    </tbody>
  </table>`;
}

function schemaBlock(title: string, schema: unknown) {
  if (schema === undefined) return '';
  return html`<details><summary>${title}</summary><pre tabindex="0"><code>${JSON.stringify(schema, null, 2)}</code></pre></details>`;
}

function operationsOf(document: OpenAPI.Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, found]) => {
      const operation = found as OpenAPI.OperationObject;
      return {
        method: method.toUpperCase(),
        path,
        id: operation.operationId ?? `${method}${path}`,
        summary: operation.summary ?? '',
        tag: operation.tags?.[0] ?? 'other',
        parameters: parametersOf(operation),
        body: jsonSchemaOf(operation.requestBody),
        answer: jsonSchemaOf(operation.responses?.['200']),
      };
    }),
  );
}

function parametersOf(operation: OpenAPI.OperationObject): Operation['parameters'] {
  return (operation.parameters ?? []).flatMap((parameter) => {
    if ('$ref' in parameter) return [];
    const schema = (parameter.schema ?? {}) as Described;
    const type = schema.enum?.join(' | ') ?? [schema.type].flat().filter(Boolean).join(' | ');
    const note = parameter.description ?? schema.description ?? schema.format ?? '';
    return [{ name: parameter.name, where: parameter.in, required: Boolean(parameter.required), type, note }];
  });
}

function jsonSchemaOf(holder: unknown): unknown {
  const content = (holder as { content?: Record<string, { schema?: unknown }> } | undefined)?.content;
  return content?.['application/json']?.schema;
}

export const referenceStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2b27, #e6ece9); --paper: light-dark(#fbfaf7, #14201c);
  --line: light-dark(#d9d6cc, #2f3f39); --accent: light-dark(#1f5c4a, #8fd0b8); --soft: light-dark(#f1efe8, #1c2a25); }
body { margin: 0; display: grid; grid-template-columns: 12rem minmax(0, 60rem); gap: 2rem; padding: 2rem;
  font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
nav { position: sticky; top: 2rem; align-self: start; } nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: inline-block; min-height: 1.75rem; } a { color: var(--accent); }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; } h2 { margin: 2.5rem 0 1rem; text-transform: capitalize; }
article { border-top: 1px solid var(--line); padding: 1rem 0; } h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 4rem; color: var(--accent); } code, pre { font-family: ui-monospace, monospace; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } caption { position: absolute; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
pre { overflow: auto; max-height: 24rem; padding: 1rem; background: var(--soft); font-size: .85rem; }
summary { cursor: pointer; padding: .25rem 0; }
@media (max-width: 48rem) { body { grid-template-columns: minmax(0, 1fr); padding: 1rem; } nav { position: static; }
  nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; } }
`;
