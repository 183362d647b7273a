/**
 * Makes the descriptions of the report and of the account of a configuration, docs/report-format.md and docs/config-format.md,
 * and their JSON Schemas, docs/report.schema.json and docs/config.schema.json, from the types in src/engine/report-types.ts and
 * src/engine/configuration-types.ts, so that they cannot say anything else. scripts/gen.mjs writes them.
 *
 * Exports `schemaPages()`: path -> text. TypeScript is needed for development only.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export function schemaPages() {
  const report = definitions('src/engine/report-types.ts', 'Report');
  const config = definitions('src/engine/configuration-types.ts', 'ConfigAccount');
  const json = (defs, root, title) => `${JSON.stringify(schema(defs, root, title), null, 2)}\n`;
  return {
    'docs/report.schema.json': json(report, 'Report', 'The report of sshwhy explain --json'),
    'docs/report-format.md': page(report, INTRO),
    'docs/config.schema.json': json(config, 'ConfigAccount', 'The account of sshwhy config --json'),
    'docs/config-format.md': page(config, CONFIG_INTRO),
  };
}

/** Every type that the root is made of, in the order in which one meets them: name -> { doc, schema }. */
function definitions(file, root) {
  const types = path.join(ROOT, file);
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
  const source = program.getSourceFile(types);
  const first = source.statements.find((s) => ts.isInterfaceDeclaration(s) && s.name.text === root);
  if (!first) throw new Error(`${file} has no interface ${root}`);
  define(root, first);
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
      const s = ofNode(m.type);
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
    if (ts.isTypeReferenceNode(node) && !node.typeArguments) {
      const symbol = checker.getSymbolAtLocation(node.typeName);
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declaration = target.declarations.find(
        (d) => ts.isInterfaceDeclaration(d) || ts.isTypeAliasDeclaration(d),
      );
      if (!declaration) throw new Error(`no plain type: ${node.getText()}`);
      define(target.name, declaration);
      return { $ref: `#/$defs/${target.name}` };
    }
    return ofType(checker.getTypeFromTypeNode(node), node);
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
  const all = Object.fromEntries(
    [...defs].map(([name, d]) => [name, d.doc === '' ? d.schema : { description: d.doc, ...d.schema }]),
  );
  const { [root]: first, ...rest } = all;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...first,
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

function page(defs, intro) {
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
