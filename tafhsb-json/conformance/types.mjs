// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// node types.mjs <folder of schemas> <folder for the types>: TypeScript types of each kind of document, one file each.
//
// json-schema-to-typescript makes a type of its own of whatever has a title, and another of each reference that has a description
// beside it. So titles give way to the names of definitions, and references stand alone, before it is asked.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';

const ENDING = '.schema.json';

const entries = (object, change) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));

function member({ title, examples, $ref, ...rest }) {
  return $ref === undefined ? rest : { ...rest, allOf: [{ $ref }] };
}

/** An object that has exactly one of its members is one of as many types, so that looking for the member tells which. */
function oneOf({ type, properties, minProperties, maxProperties, additionalProperties, ...told }) {
  return {
    ...told,
    anyOf: Object.entries(properties).map(([name, value]) => ({
      type,
      properties: { [name]: value },
      required: [name],
      additionalProperties,
    })),
  };
}

function definition({ examples, ...schema }, title) {
  if (schema.properties === undefined) {
    return { ...schema, title };
  }
  const told = { ...schema, title, properties: entries(schema.properties, member) };
  return schema.minProperties === 1 && schema.maxProperties === 1 ? oneOf(told) : told;
}

/** The schema as the generator is to see it. */
function forTypes({ $schema, $id, $defs, ...root }, name) {
  return { ...definition(root, name), $defs: entries($defs, definition) };
}

const [from, to] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter((each) => each.endsWith(ENDING))) {
  const kind = file.slice(0, -ENDING.length);
  const schema = JSON.parse(readFileSync(join(from, file), 'utf8'));
  const name = kind.replace(/(^|-)(.)/g, (_, hyphen, letter) => letter.toUpperCase());
  const types = await compile(forTypes(schema, name), name, { bannerComment: '', ignoreMinAndMaxItems: true });
  writeFileSync(join(to, `${kind}.ts`), types);
}
