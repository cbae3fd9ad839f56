// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// node conformance.mjs [<kit> [<schemas> [<command> ...]]]
//
// Puts every file of the kit to ajv and says whether it judges as the manifest tells. With a command, that program is asked instead:
// it is given the path of a schema and the paths of documents, and is to print a line for each, its path, a colon, and "valid" if it is.
// Needs Node.js 20 or later and, without a command, ajv 8. Nothing is fetched.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const VERDICTS = ['valid', 'invalid'];
const AT_LEAST = { valid: 60, invalid: 200 };
const [kit = dirname(fileURLToPath(import.meta.url)), schemas = join(kit, 'schema', 'v1'), ...command] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(kit, 'manifest.json'), 'utf8'));

const schemaOf = ({ kind, version }) => (version === '1' ? join(schemas, `${kind}.schema.json`) : '');
const isPacked = ({ file }) => file.endsWith('.gz');
const content = (entry) => (isPacked(entry) ? gunzipSync(readFileSync(join(kit, entry.file))) : readFileSync(join(kit, entry.file)));

/** What a parser makes of bytes that have to be UTF-8, without a mark of byte order; throws if it is no JSON. */
const parse = (bytes) => JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));

/** Files without an entry, entries without a file or a schema, and counts that are not the manifest's. */
function unplaced() {
  const named = new Set(manifest.files.map(({ file }) => file));
  const found = VERDICTS.flatMap((verdict) =>
    readdirSync(join(kit, verdict), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => relative(kit, join(file.parentPath ?? file.path, file.name)).replaceAll('\\', '/')),
  );
  return [
    ...found.filter((file) => !named.has(file)).map((file) => `not in the manifest: ${file}`),
    ...manifest.files.filter(({ file }) => !existsSync(join(kit, file))).map(({ file }) => `no such file: ${file}`),
    ...manifest.files.filter((entry) => !existsSync(schemaOf(entry))).map(({ file }) => `no schema for: ${file}`),
    ...manifest.files.filter((entry, at) => manifest.files.findIndex(({ file }) => file === entry.file) < at).map(({ file }) => `named twice: ${file}`),
    ...VERDICTS.map((verdict) => [verdict, manifest.files.filter((entry) => entry.verdict === verdict).length])
      .filter(([verdict, count]) => count !== manifest[verdict] || count < AT_LEAST[verdict])
      .map(([verdict, count]) => `${verdict}: ${count} files`),
  ];
}

/** What is wrong with ajv's judgement of a file; empty if nothing. */
function againstAjv(validate, entry) {
  const mayPass = entry.verdict === 'valid' || entry.layer === 'seal' || 'ajv' in (entry.acceptedBy ?? {});
  let document;
  try {
    document = parse(content(entry));
  } catch (noJson) {
    return mayPass || entry.layer === 'schema' ? `is no JSON: ${noJson.message}` : '';
  }
  if (validate(document)) {
    return mayPass ? '' : 'is accepted';
  }
  const { keyword, place = entry.pointer } = entry;
  const isTold = keyword === undefined || validate.errors.some((error) => error.keyword === keyword && error.instancePath === place);
  return !mayPass && isTold ? '' : `is refused: ${JSON.stringify(validate.errors)}`;
}

/** The places of the characters that give a document its structure: brackets, colons, commas, and quotation marks around texts. */
function structure(text) {
  const places = [];
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    if (isInText && text[at] === '\\') {
      at++;
    } else if (text[at] === '"' || (!isInText && '{}[]:,'.includes(text[at]))) {
      places.push(at);
      isInText = isInText !== (text[at] === '"');
    }
  }
  const step = Math.ceil(places.length / 200);
  return places.filter((_, index) => index % step === 0);
}

/**
 * Takes away each of these characters, and puts another in its place. No such document is JSON: brackets no longer pair, quotation marks
 * are odd in number, a name has no colon, or two values stand together.
 */
function* broken(text) {
  const other = { '{': '[', '}': ']', '[': '{', ']': '}', ':': ',', ',': ':', '"': "'" };
  for (const at of structure(text)) {
    yield text.slice(0, at) + text.slice(at + 1);
    yield text.slice(0, at) + other[text[at]] + text.slice(at + 1);
  }
}

function isNoticed(text) {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

async function runAjv() {
  const { default: Ajv2020 } = await import('ajv/dist/2020.js');
  const validators = new Map();
  const judge = (entry) => {
    if (!validators.has(entry.kind)) {
      const ajv = new Ajv2020.default({ strict: true, allErrors: true });
      validators.set(entry.kind, ajv.compile(JSON.parse(readFileSync(schemaOf(entry), 'utf8'))));
    }
    return againstAjv(validators.get(entry.kind), entry);
  };
  const wrong = manifest.files.map((entry) => [entry.file, judge(entry)]).filter(([, what]) => what !== '');
  let tried = 0;
  let noticed = 0;
  for (const entry of manifest.files.filter((each) => each.verdict === 'valid' && !isPacked(each))) {
    for (const text of broken(content(entry).toString('utf8'))) {
      tried++;
      noticed += isNoticed(text) ? 1 : 0;
    }
  }
  wrong.forEach(([file, what]) => console.log(`${file} ${what}`));
  console.log(`${manifest.valid} valid, ${manifest.invalid} invalid, ${wrong.length} not judged as the manifest says`);
  console.log(`one character of the structure broken: ${noticed} of ${tried} noticed`);
  return wrong.length === 0 && noticed === tried && tried > 0;
}

/** The files that a program accepts. */
function acceptedBy(program, entries, folder) {
  const paths = new Map();
  entries.forEach((entry, index) => {
    const path = isPacked(entry) ? join(folder, `${index}.json`) : join(kit, entry.file);
    if (isPacked(entry)) {
      writeFileSync(path, content(entry));
    }
    paths.set(`${path}: valid`, entry.file);
  });
  const documents = [...paths.keys()].map((line) => line.slice(0, -': valid'.length));
  const { error, stdout } = spawnSync(program[0], [...program.slice(1), schemaOf(entries[0]), ...documents], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error) {
    throw error;
  }
  return stdout.split(/\r?\n/).filter((line) => paths.has(line)).map((line) => paths.get(line));
}

function runCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const accepted = new Set();
  try {
    for (const kind of new Set(manifest.files.map((entry) => entry.kind))) {
      acceptedBy(command, manifest.files.filter((entry) => entry.kind === kind), folder).forEach((file) => accepted.add(file));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const wrong = manifest.files.filter(({ file, verdict, layer }) => accepted.has(file) !== (verdict === 'valid') && (verdict === 'valid' || layer === 'schema'));
  const count = (isWanted) => {
    const wanted = manifest.files.filter(isWanted);
    return [wanted.filter(({ file }) => accepted.has(file)).length, wanted.length];
  };
  const [valid, allValid] = count(({ verdict }) => verdict === 'valid');
  const [bySchema, allBySchema] = count(({ layer }) => layer === 'schema');
  const [byText, allByText] = count(({ layer }) => layer === 'text');
  const [bySeal, allBySeal] = count(({ layer }) => layer === 'seal');
  wrong.forEach(({ file, verdict, shows }) => console.log(`${file} is ${verdict === 'valid' ? 'refused' : 'accepted'}: ${shows}`));
  console.log(`valid: ${valid} of ${allValid} accepted`);
  console.log(`what the schema refuses: ${allBySchema - bySchema} of ${allBySchema} refused`);
  console.log(`what no schema can say of the text: ${allByText - byText} of ${allByText} refused`);
  console.log(`what no schema can say of a seal: ${allBySeal - bySeal} of ${allBySeal} refused`);
  return wrong.length === 0;
}

const complaints = unplaced();
complaints.forEach((complaint) => console.log(complaint));
const isFine = complaints.length === 0 && (command.length > 0 ? runCommand() : await runAjv());
process.exitCode = isFine ? 0 : 1;
