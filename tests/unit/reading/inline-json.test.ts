import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineJson } from '@/utils/reading/inline-json';
import { parseHtml } from '../../tools/saved-page';

const documentOf = (...scripts: string[]) =>
  parseHtml(`<!doctype html><body>${scripts.map((text) => `<script>${text}</script>`).join('')}</body>`, 'https://shop.example/');

const json = (...scripts: string[]) => inlineJson(documentOf(...scripts), 'Json');

describe('inline-json', () => {
  it.each([
    ['window.Json = {"a":1};', { a: 1 }],
    ['window.Json={"a":1}', { a: 1 }],
    ['var Json = {"a":1};', { a: 1 }],
    [';window.Json = {"a":1}; window.noIcmpJson = {"b":2};', { a: 1 }],
    ['window.noIcmpJson = {"b":2}; window.Json = {"a":1};', { a: 1 }],
    ['window.Json2 = {"b":2}; window.Json = {"a":1};', { a: 1 }],
    ['window.Json = {}; window.Json = {"a":1};', { a: 1 }],
    ['window.Json = {a: 1}; window.Json = {"a":1};', { a: 1 }],
    ['if (window.Json == {}) {} window.Json = {"a":{"b":"}{"}}', { a: { b: '}{' } }],
  ])('reads %s', (script, data) => {
    expect(json(script)).toEqual(data);
  });

  it.each([
    'window.Json = {a: 1};',
    "window.Json = {'a': 1};",
    'window.Json = {"a": 1',
    'window.Json = JSON.parse("{}")',
    'window.Json = {};',
    'window.myJson = {"a":1}; other.Json = {"a":1};',
    'window.Json2 = {"a":1};',
    '',
  ])('finds no data in %s', (script) => {
    expect(json(script)).toBeNull();
  });

  it('goes on to the next script when one holds only an expression', () => {
    expect(json('window.Json = {a: function() {}};', 'window.Json = {"a":1};')).toEqual({ a: 1 });
  });

  it('leaves scripts from elsewhere alone', () => {
    const document = parseHtml('<script src="https://g.example/x.js">window.Json = {"a":1}</script>', 'https://shop.example/');
    expect(inlineJson(document, 'Json')).toBeNull();
  });

  it('gives back whatever was written, braces, quotes and tags in texts included', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', '/', '<', '>', 'script', 'a', '标', '\n', '\u2028') });
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.dictionary(text, text)), { minKeys: 1 }), (data) => {
        const written = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('/', '\\/');
        expect(json(`window.Json = ${written}; window.noIcmpJson = {"b":2};`)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});
