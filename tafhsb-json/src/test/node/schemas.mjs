// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// node schemas.mjs <folder>: whether each schema keeps to the meta-schema of 2020-12, compiles in ajv's strict mode, keeps to ajv's
// secure meta-schema, and has only patterns that are read in linear time.
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { schemas, strictAjv } from './ajv.mjs';

process.env.RECHECK_SYNC_BACKEND = 'pure';
const require = createRequire(import.meta.url);
const { checkSync } = require('recheck');
const isSecure = new Ajv.default({ strictTypes: false, allErrors: true }).compile(require('ajv/lib/refs/json-schema-secure.json'));

/** Definitions are where draft-07, which the secure meta-schema is written in, looks for them. */
function draft07({ $defs, ...root }) {
  return { ...root, definitions: $defs };
}

function patterns(node, found = new Set()) {
  if (node !== null && typeof node === 'object') {
    if (typeof node.pattern === 'string') {
      found.add(node.pattern);
    }
    Object.values(node).forEach((value) => patterns(value, found));
  }
  return found;
}

const complaints = [];
const all = schemas(process.argv[2]);
const tried = new Set();
for (const [kind, schema] of all) {
  const ajv = strictAjv();
  if (!ajv.validateSchema(schema)) {
    complaints.push(`${kind}: meta-schema: ${ajv.errorsText()}`);
  }
  try {
    ajv.compile(schema);
  } catch (refused) {
    complaints.push(`${kind}: strict mode: ${refused.message}`);
  }
  if (!isSecure(draft07(schema))) {
    complaints.push(`${kind}: secure meta-schema: ${new Ajv.default().errorsText(isSecure.errors)}`);
  }
  patterns(schema, tried);
}
for (const pattern of tried) {
  const { status, complexity } = checkSync(pattern, 'u', { checker: 'automaton', timeout: 60_000 });
  if (status !== 'safe' || !['safe', 'linear'].includes(complexity.type)) {
    complaints.push(`not read in linear time: ${pattern}`);
  }
}
complaints.forEach((complaint) => console.log(complaint));
console.log(`${all.size} schemas, ${tried.size} patterns`);
process.exitCode = complaints.length === 0 && all.size > 0 && tried.size > 0 ? 0 : 1;
