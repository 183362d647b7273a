/**
 * Makes the descriptions of what is printed as JSON, docs/{report,config,log,simulate}-format.md, and their JSON Schemas
 * from the types in src/engine, so that they cannot say anything else. scripts/gen.mjs writes them.
 *
 * Exports `schemaPages()`: path -> text. TypeScript is needed for development only.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** A text in which a moment that the log does not tell is null: numbers of these names are moments. */
const MOMENTS = new Set(['from', 'to', 'begin', 'end', 'first', 'last', 'peakAt']);

export function schemaPages() {
  const report = definitions('src/engine/report-types.ts', 'Report');
  const config = definitions('src/engine/configuration-types.ts', 'ConfigAccount');
  const story = definitions('src/engine/traffic/story.ts', 'Story', MOMENTS);
  const simulation = definitions('src/engine/traffic/limits/result.ts', 'Simulation');
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'docs/report.schema.json': json(schema(report, 'Report', 'The report of sshwhy explain --json')),
    'docs/report-format.md': page(INTRO, report),
    'docs/config.schema.json': json(schema(config, 'ConfigAccount', 'The account of sshwhy config --json')),
    'docs/config-format.md': page(CONFIG_INTRO, config),
    'docs/log.schema.json': json(schema(story, 'Story', 'The story of sshwhy log --json')),
    'docs/log-format.md': page(LOG_INTRO, story),
    'docs/simulate.schema.json': json(
      schema(simulation, 'Simulation', 'The answer of sshwhy simulate --json'),
    ),
    'docs/simulate-format.md': page(SIMULATE_INTRO, simulation),
  };
}

/** Every type that the root is made of, in the order in which one meets them: name -> { doc, schema }. */
function definitions(path_, root, moments = new Set()) {
  const types = path.join(ROOT, path_);
  const program = ts.createProgram([types], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
  });
  const checker = program.getTypeChecker();
  const defs = new Map();
  const file = program.getSourceFile(types);
  const top = file.statements.find((s) => ts.isInterfaceDeclaration(s) && s.name.text === root);
  if (!top) throw new Error(`${path_} has no interface ${root}`);
  // What stands for the parameter of a type while its members are read.
  const given = new Map();
  define(root, top);
  return defs;

  function define(name, declaration) {
    if (defs.has(name)) return;
    const def = { doc: docOf(declaration), schema: null };
    defs.set(name, def);
    def.schema = ts.isInterfaceDeclaration(declaration)
      ? object(declaration.members)
      : ofNode(declaration.type);
  }

  function object(members) {
    const properties = {};
    const required = [];
    for (const m of members) {
      if (!ts.isPropertySignature(m)) throw new Error(`a report holds plain data, not: ${m.getText()}`);
      const name = m.name.getText();
      const doc = docOf(m);
      const plain = ofNode(m.type);
      const s = moments.has(name) && plain.type === 'number' ? { type: ['number', 'null'] } : plain;
      properties[name] = doc === '' ? s : { description: doc, ...s };
      if (!m.questionToken) required.push(name);
    }
    return { type: 'object', properties, required };
  }

  function ofNode(node) {
    if (ts.isParenthesizedTypeNode(node)) return ofNode(node.type);
    if (ts.isTypeOperatorNode(node)) return ofNode(node.type);
    if (ts.isArrayTypeNode(node)) return { type: 'array', items: ofNode(node.elementType) };
    if (ts.isTypeLiteralNode(node)) return object(node.members);
    if (ts.isUnionTypeNode(node)) return union(node.types.map(ofNode));
    if (ts.isIntersectionTypeNode(node)) return all(node.types.map(ofNode));
    if (ts.isTypeReferenceNode(node) && given.has(node.typeName.getText()))
      return given.get(node.typeName.getText());
    if (ts.isTypeReferenceNode(node)) {
      const symbol = checker.getSymbolAtLocation(node.typeName);
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declaration = target.declarations.find(
        (d) => ts.isInterfaceDeclaration(d) || ts.isTypeAliasDeclaration(d),
      );
      if (!declaration) throw new Error(`no plain type: ${node.getText()}`);
      // Not an interface: one of the language's own, such as Exclude; the checker knows what comes out.
      if (declaration.typeParameters)
        return ts.isInterfaceDeclaration(declaration)
          ? generic(declaration, node.typeArguments ?? [])
          : ofType(checker.getTypeFromTypeNode(node), node);
      define(target.name, declaration);
      return { $ref: `#/$defs/${target.name}` };
    }
    return ofType(checker.getTypeFromTypeNode(node), node);
  }

  /** A type with a parameter is written out where it is used. */
  function generic(declaration, args) {
    const before = new Map(given);
    for (const [i, p] of declaration.typeParameters.entries()) {
      const value = args[i] ?? p.default;
      if (!value) throw new Error(`nothing is given for ${p.name.text}: ${declaration.name.text}`);
      given.set(p.name.text, ofNode(value));
    }
    const made = object(declaration.members);
    for (const p of declaration.typeParameters) given.delete(p.name.text);
    for (const [name, value] of before) given.set(name, value);
    return made;
  }

  function ofType(type, node) {
    if (type.isUnion()) return union(type.types.map((x) => ofType(x, node)));
    if (type.isStringLiteral() || type.isNumberLiteral()) return { enum: [type.value] };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { enum: [checker.typeToString(type) === 'true'] };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.TemplateLiteral) {
      const holes = type.types.map((x) => (x.flags & ts.TypeFlags.Number ? '\\d+' : '.*'));
      const pattern = type.texts.map((x, i) => x + (holes[i] ?? '')).join('');
      return { type: 'string', pattern: `^${pattern}$` };
    }
    throw new Error(`the schema has no words for: ${node.getText()}`);
  }
}

/** Objects written out, as one. */
function all(list) {
  if (list.some((s) => s.type !== 'object')) throw new Error('only plain objects go together');
  return {
    type: 'object',
    properties: Object.assign({}, ...list.map((s) => s.properties)),
    required: list.flatMap((s) => s.required),
  };
}

/** Literals together are one enum; true and false together are a boolean. */
function union(list) {
  const flat = list.flatMap((s) => s.anyOf ?? [s]);
  const values = flat.flatMap((s) => s.enum ?? []);
  const rest = flat.filter((s) => !s.enum);
  if (rest.length === 0 && values.length === 2 && values.includes(true) && values.includes(false))
    return { type: 'boolean' };
  const all = values.length > 0 ? [{ enum: values }, ...rest] : rest;
  return all.length === 1 ? all[0] : { anyOf: all };
}

function docOf(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((d) => (typeof d.comment === 'string' ? d.comment : (ts.getTextOfJSDocComment(d.comment) ?? '')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function schema(defs, root, title) {
  const every = Object.fromEntries(
    [...defs].map(([name, d]) => [name, d.doc === '' ? d.schema : { description: d.doc, ...d.schema }]),
  );
  const { [root]: top, ...rest } = every;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...top,
    $defs: rest,
  };
}

const INTRO = `# The format of the report

\`sshwhy explain --json\` prints one JSON object, described here and in [report.schema.json](report.schema.json) (JSON Schema, draft 2020-12). Both are generated from \`src/engine/report-types.ts\`; \`npm run gen\` writes them.

The shortest use:

\`\`\`
sshwhy explain --json FILE | jq -r '.causes[0] | "\\(.id) \\(.probability) \\(.certainty)"'
\`\`\`

- \`format\` is 1. Fields may be added under this number; none is removed or changes its meaning. Read what you need and ignore the rest.
- \`problems\` are the things that went wrong, the most important first. In each, the probabilities of \`causes\` sum to 1 together with \`unknown\`: none of the causes that sshwhy knows.
- \`causes\` repeats the first problem's; it is \`[]\` when nothing is wrong.
- Ids of causes are kept for ever: \`sshwhy cause ID\` describes each, and so does [causes/](causes/).
- A text is a list of parts. A string is ours; \`{"value": …}\` comes from the evidence, **was written by who knows whom, and has to be made safe where it is shown**.
- Passwords and tokens are masked as \`****\` unless \`--show-secrets\` is given. Characters that a terminal could act on are escaped.
- Times are milliseconds since 1970.

\`sshwhy explain --json --batch\` reads lines \`{"id", "evidence": [{"name", "text"}], "hints": []}\` on standard input and writes a line \`{"id", "problems", "causes"}\` for each, in order. A line that cannot be read gives \`{"id": null, "error": "…"}\` (with its id when that could be read), and the next line is answered all the same.

\`--show observations|attempts|scores|diagnosis|report\` prints an inner stage. Those are for looking inside and change from version to version.
`;

const CONFIG_INTRO = `# The format of the account of a configuration

\`sshwhy config --json\` prints one JSON object, described here and in [config.schema.json](config.schema.json) (JSON Schema, draft 2020-12). Both are generated from \`src/engine/configuration-types.ts\`; \`npm run gen\` writes them.

The shortest use, the lines that refuse somebody:

\`\`\`
sshwhy config --json FILE | jq -r '.closing[] | "\\(.file):\\(.line) \\(.text)"'
\`\`\`

- \`format\` is 1. Fields may be added under this number; none is removed or changes its meaning.
- Every note stands in one list alone: \`refused\`, \`withoutEffect\`, \`closing\`, \`surprising\` or \`other\`. The first four are what the page shows.
- Lines, values and names of files come from the configuration: they have to be made safe where they are shown. In a text, a string is ours and \`{"value": …}\` is the configuration's.
- Passwords and tokens are masked as \`****\` unless \`--show-secrets\` is given.
`;

const SIMULATE_INTRO = `# The format of a replay's answer

\`sshwhy simulate --json\` prints one JSON object, described here and in [simulate.schema.json](simulate.schema.json) (JSON Schema, draft 2020-12). Both are generated from \`src/engine/traffic/limits/result.ts\`; \`npm run gen\` writes them. What is replayed and how: [simulate.md](simulate.md).

The shortest use:

\`\`\`
sshwhy simulate --json --set 'MaxStartups 20' FILE | jq '{before: .before.away.mean, after: .after.away.mean, hits: .hits}'
\`\`\`

- \`format\` is "sshwhy-simulate-1". Fields may be added under this name; none is removed or changes its meaning.
- A figure that depends on chance is an estimate: its mean over the replays, the bounds of that mean with 95 % confidence, and the least and the most of one replay. \`byChance\` false: one replay says all, and the five are equal.
- A text is a list of parts. A string is ours; \`{"value": …}\` is a figure, a setting or comes from the log, **and has to be made safe where it is shown**.
- Times are milliseconds since 1970; \`slotSeconds\` is in seconds.
`;

const LOG_INTRO = `# The format of a log's story

\`sshwhy log --json\` prints one JSON object, described here and in [log.schema.json](log.schema.json) (JSON Schema, draft 2020-12). Both are generated from \`src/engine/traffic/story.ts\`; \`npm run gen\` writes them.

The shortest use:

\`\`\`
sshwhy log --json FILE | jq -r '.verdict.state, (.logins[] | select(.suspicion | length > 0) | "\\(.user) \\(.source)")'
\`\`\`

- \`format\` is \`sshwhy-log-1\`. Fields may be added under this name; none is removed or changes its meaning. Read what you need and ignore the rest.
- Ids (of outcomes, labels, incidents, causes) are kept for ever.
- A text is a list of parts. A string is ours; \`{"value": …}\` comes from the log, **was written by who knows whom, and has to be made safe where it is shown**. The same holds for names of users, hosts and files, for methods and for lines.
- Passwords and tokens are masked as \`****\` unless \`--show-secrets\` is given. Characters that a terminal could act on are escaped.
- Times are milliseconds since 1970; null where the log does not tell. In a series \`values[i]\` belongs to \`begin + i * step\`.
- Lists may be cut: \`sourcesTotal\`, \`usersTotal\`, \`loginsTotal\` and \`incidentsTotal\` say how many there are.

## Connections

\`sshwhy log --connections\` prints a line of JSON for each connection, \`--connections=csv\` a line of CSV with a head:

| field | meaning |
|---|---|
| \`begin\`, \`end\` | of its first and last line, RFC 3339 in UTC; null (CSV: empty) without a time |
| \`host\`, \`pid\` | the machine, and the process that sshd started for it |
| \`source\`, \`port\` | address and port of the client |
| \`outcome\` | one of the ids of [Outcome](#outcome) |
| \`by\` | who ended it: \`client\`, \`server\`, \`network\`, \`unknown\` |
| \`cause\` | id of the cause, where its own lines settle it |
| \`stage\` | the last step that its lines prove |
| \`user\`, \`users\`, \`invalidUser\` | the last name tried, or the one that got in; how many; whether the account does not exist |
| \`method\`, \`failures\`, \`loggedIn\` | of the login or the last failure; failed tries; moment of the login |
| \`ident\`, \`reason\` | what it sent as identification; the reason given for the end |
| \`lines\`, \`file\`, \`byte\` | how many lines it has in the log, and where the first one begins |

In CSV a cell that a spreadsheet would take for a formula begins with an apostrophe, and characters that could act on a terminal are written as escapes.
`;

function page(intro, defs) {
  const out = [intro];
  for (const [name, { doc, schema: s }] of defs) {
    out.push(`## ${name}`, '');
    if (doc !== '') out.push(doc, '');
    if (s.type === 'object') {
      out.push('| field | type | meaning |', '|---|---|---|');
      for (const [field, f] of Object.entries(s.properties)) {
        const optional = s.required.includes(field) ? '' : ' (may be missing)';
        out.push(`| \`${field}\` | ${words(f)}${optional} | ${cell(f.description ?? '')} |`);
      }
    } else out.push(words(s).replaceAll('\\|', '|'));
    out.push('');
  }
  return `${out.join('\n').trimEnd()}\n`;
}

function words(s) {
  if (s.$ref) {
    const name = s.$ref.slice('#/$defs/'.length);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (s.enum) return s.enum.map((v) => `\`${typeof v === 'string' ? v : JSON.stringify(v)}\``).join(', ');
  if (s.anyOf) return s.anyOf.map(words).join(' or ');
  if (Array.isArray(s.type)) return s.type.join(' or ');
  if (s.type === 'array') return `list of ${words(s.items)}`;
  if (s.pattern) return `\`${cell(s.pattern.slice(1, -1).replace('\\d+', 'N'))}\``;
  if (s.type === 'object') {
    return `{ ${Object.entries(s.properties)
      .map(([k, v]) => `\`${k}\`: ${words(v)}`)
      .join(', ')} }`;
  }
  return s.type;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
