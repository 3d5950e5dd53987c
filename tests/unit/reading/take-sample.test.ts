import { describe, expect, it } from 'vitest';
import { drawnHtml, keepAnswers } from '@/utils/reading/take-sample';
import { parseHtml } from '../../tools/saved-page';

const answer = (url: string, length: number) => ({ endpoint: 'table', url, body: 'x'.repeat(length), requestBody: null });

describe('kept answers', () => {
  it('are the latest few, as far as there is room for them', () => {
    const answers = keepAnswers();
    for (let index = 1; index <= 10; index += 1) answers.add(answer(String(index), 10));
    expect(answers.all().map(({ url }) => url)).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
    answers.add(answer('large', 1_999_985));
    expect(answers.all().map(({ url }) => url)).toEqual(['10', 'large']);
    answers.add(answer('too large', 2_000_001));
    expect(answers.all()).toEqual([]);
  });
});

describe('drawnHtml', () => {
  it('tells what stands in fields, no passwords, and nothing that is drawn beside the body', () => {
    const document = parseHtml(
      '<body><input id="a"><input type="password" id="b"><textarea id="c"></textarea></body>',
      'https://x.example/',
    );
    document.querySelectorAll<HTMLInputElement>('input, textarea').forEach((field, index) => {
      field.value = `typed${index}`;
    });
    document.documentElement.append(document.createElement('aside'));
    const html = drawnHtml(document);
    expect(html).toContain('value="typed0"');
    expect(html).toContain('>typed2</textarea>');
    expect(html).not.toMatch(/typed1|<aside/);
  });
});
