import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDITIVE, EQUALITY, type Expression, LOGICAL, MULTIPLICATIVE, RELATIONAL, UNARY } from './ast.ts';
import { parsed, withoutRanges } from './condition.test-data.ts';
import { evaluate } from './evaluate.ts';
import { parseCondition } from './parse.ts';
import { printCondition } from './print.ts';

const RANGE = { start: 0, end: 0 };

const NAME = fc.constantFrom('model', 'a', '$x', 'mode_2', 'and', 'typeof');

const EXPRESSION: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => {
  const inner = tie('expression');
  const range = fc.constant(RANGE);
  return {
    expression: fc.oneof(
      { maxDepth: 5 },
      fc.record({
        kind: fc.constant('literal' as const),
        value: fc.oneof(
          fc.string(),
          fc.nat(),
          fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs),
          fc.constantFrom(true, false, null, undefined),
        ),
        range,
      }),
      fc.record({ kind: fc.constant('name' as const), name: NAME, range }),
      fc.record({ kind: fc.constant('array' as const), items: fc.array(inner, { maxLength: 3 }), range }),
      fc.record({
        kind: fc.constant('object' as const),
        entries: fc.array(fc.record({ key: fc.string(), value: inner }), { maxLength: 2 }),
        range,
      }),
      fc.record({ kind: fc.constant('member' as const), object: inner, key: NAME, keyRange: range, range }),
      fc.record({ kind: fc.constant('index' as const), object: inner, index: inner, range }),
      fc.record({
        kind: fc.constant('call' as const),
        callee: inner,
        values: fc.array(inner, { maxLength: 2 }),
        range,
      }),
      fc.record({ kind: fc.constant('unary' as const), operator: fc.constantFrom(...UNARY), operand: inner, range }),
      fc.record({
        kind: fc.constant('binary' as const),
        operator: fc.constantFrom(...ADDITIVE, ...MULTIPLICATIVE, ...RELATIONAL, ...EQUALITY),
        left: inner,
        right: inner,
        range,
      }),
      fc.record({
        kind: fc.constant('logical' as const),
        operator: fc.constantFrom(...LOGICAL),
        left: inner,
        right: inner,
        range,
      }),
      fc.record({ kind: fc.constant('ternary' as const), test: inner, yes: inner, no: inner, range }),
    ),
  };
}).expression;

describe('parsing a condition', () => {
  it('never throws, and neither does evaluating what it understood', () => {
    const piece = fc.constantFrom(
      'model',
      '.',
      'a',
      "'x'",
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '!',
      '-',
      '==',
      '&&',
      '?',
      ':',
      ',',
      ' ',
      '1',
    );
    const source = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(source, (text) => {
        const result = parseCondition(text);
        if (result.ok) evaluate(result.value, { a: 'x' });
        else expect(result.error.range.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same expression for what an expression is printed as', () => {
    fc.assert(
      fc.property(EXPRESSION, (expression) => {
        const printed = printCondition(expression);
        expect(withoutRanges(parsed(printed))).toEqual(withoutRanges(expression));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["model.a == 'x' || model.b && !model.c", "model.a == 'x' || model.b && !model.c"],
    ['(model.a || model.b) && model.c', '(model.a || model.b) && model.c'],
    ['[\'x\', "y"].includes(model.a)', "['x', 'y'].includes(model.a)"],
    ["model['a-b'].length>=0;", "model['a-b'].length >= 0"],
    ['1 - (2 - 3) * -4', '1 - (2 - 3) * -4'],
    ['a ? b : c ? d : e', 'a ? b : c ? d : e'],
    ["{a: 1, 'b c': [2,],}", "{'a': 1, 'b c': [2]}"],
    ["'it\\'s \\u0041\\n'", "'it\\'s A\\n'"],
    ['.5 + 1e3', '0.5 + 1000'],
  ])('understands %s', (source, printed) => {
    expect(printCondition(parsed(source))).toBe(printed);
  });

  it('keeps where each part stands, parentheses included', () => {
    const source = " (model.a) == 'x' ";
    const expression = parsed(source);
    const { left } = expression.kind === 'binary' ? expression : { left: expression };
    expect(source.slice(expression.range.start, expression.range.end)).toBe("(model.a) == 'x'");
    expect(source.slice(left.range.start, left.range.end)).toBe('(model.a)');
  });

  it.each([
    ['', 'empty', ''],
    ['  ', 'empty', '  '],
    ["model.a = 'x'", 'assignment', '='],
    ['model.a and model.b', 'python-word', 'and'],
    ['model.a or model.b', 'python-word', 'or'],
    ['not model.a', 'python-word', 'not'],
    ["model.a in ['x']", 'python-word', 'in'],
    ["model.a not in ['x']", 'python-word', 'not in'],
    ['model.a is null', 'python-word', 'is'],
    ['model.a is not null', 'python-word', 'is not'],
    ["typeof model.a == 'string'", 'javascript-word', 'typeof'],
    ['new Date()', 'javascript-word', 'new'],
    ['`x` == model.a', 'template', '`x`'],
    ['model.a.some(x => x)', 'arrow', '=>'],
    ['model.a | lowercase', 'filter', '|'],
    ['model.a; model.b', 'several', 'model'],
    ['model.a &', 'bad-character', '&'],
    ["model.a == 'x", 'unclosed-text', "'x"],
    ["'\\u00g0'", 'bad-escape', '\\u'],
    ['(model.a', 'unclosed-bracket', '('],
    ['model.list[0', 'unclosed-bracket', '['],
    ['model.a ==', 'unexpected-end', ''],
    ['model.', 'unexpected-end', ''],
    ['model.a)', 'unexpected', ')'],
    ['== 1', 'unexpected', '=='],
    ['model.a++', 'unexpected-end', ''],
  ])('says what is wrong with %j', (source, kind, at) => {
    const result = parseCondition(source);
    expect(result.ok ? undefined : result.error.kind).toBe(kind);
    expect(result.ok ? undefined : source.slice(result.error.range.start, result.error.range.end)).toBe(at);
  });

  it('gives up on what is nested too deeply or too long, instead of overflowing', () => {
    const kindOf = (source: string) => {
      const result = parseCondition(source);
      return result.ok ? 'ok' : result.error.kind;
    };
    expect(kindOf('('.repeat(300))).toBe('too-deep');
    expect(kindOf(`${'!'.repeat(300)}model.a`)).toBe('too-deep');
    expect(kindOf(`${'a?'.repeat(300)}a`)).toBe('too-deep');
    expect(kindOf(Array.from({ length: 100_000 }, () => 'a').join('&&'))).toBe('too-long');
    const longest = Array.from({ length: 500 }, () => 'a').join('||');
    expect(kindOf(longest)).toBe('ok');
    expect(evaluate(parsed(longest), {})).toBeUndefined();
  });
});
