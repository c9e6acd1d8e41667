import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { emulate } from '../helpers/emulate.js';
import { expectTrouble, expectViolation, takeTrouble } from '../helpers/strict-page.js';

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 5));

async function troubleOf(provoke: () => unknown): Promise<string[]> {
  await provoke();
  await nextTask();
  return takeTrouble();
}

const withStyle = () => document.createElement('p').setAttribute('style', 'color: red');

describe('the strict page', () => {
  it('notices a style attribute', async () => {
    const [first] = await troubleOf(withStyle);
    assert.match(first ?? '', /^policy: style-src-attr/);
  });

  it('notices a style element', async () => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    const [first] = await troubleOf(() => document.head.append(style));
    assert.match(first ?? '', /^policy: style-src-elem/);
    style.remove();
  });

  it('notices text that is run, and text that becomes HTML', async () => {
    const found = await troubleOf(() => {
      assert.throws(() => globalThis.eval('1'));
      assert.throws(() => (document.body.innerHTML = '<p>'));
    });
    assert.isTrue(found.some((text) => text.startsWith('policy: require-trusted-types-for')));
  });

  it('notices a request to another origin', async () => {
    const [first] = await troubleOf(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
    assert.match(first ?? '', /^policy: connect-src http:\/\/127\.0\.0\.1:9/);
  });

  it('notices what nobody catches', async () => {
    const found = await troubleOf(() => {
      setTimeout(() => {
        throw new Error('thrown in a task');
      });
      void Promise.reject(new Error('nobody cares'));
    });
    assert.sameMembers(found, ['uncaught: Error: thrown in a task', 'unhandled: Error: nobody cares']);
  });

  it('notices warnings and errors of the console, and nothing else of it', async () => {
    const found = await troubleOf(() => {
      console.warn('careful', 1);
      console.error(new TypeError('wrong'));
      console.info('by the way');
    });
    assert.deepEqual(found, ['console warn: careful 1', 'console error: TypeError: wrong']);
  });

  it('lets a test provoke what it announces', () => {
    expectTrouble(/careful/);
    expectTrouble('nobody cares');
    expectViolation(/style-src-attr/);
    void Promise.reject(new Error('nobody cares'));
    console.warn('careful, this is meant');
    withStyle();
  });
});

describe('the commands of the runner', () => {
  it('set the viewport', async () => {
    await setViewport({ width: 380, height: 700 });
    assert.equal(innerWidth, 380);
    await setViewport({ width: 800, height: 600 });
  });

  it('send keys', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    let presses = 0;
    button.addEventListener('click', () => (presses += 1));
    button.focus();
    await sendKeys({ press: 'Enter' });
    assert.equal(presses, 1);
    button.remove();
  });

  const media = {
    'prefers-color-scheme': 'dark',
    'prefers-reduced-motion': 'reduce',
    'prefers-contrast': 'more',
    'forced-colors': 'active',
  } as const;
  for (const [name, value] of Object.entries(media)) {
    it(`emulate ${name}`, async () => {
      await emulate({ [name]: value });
      assert.isTrue(matchMedia(`(${name}: ${value})`).matches);
    });
  }

  it('end an emulation with its test', () => {
    assert.isFalse(matchMedia('(forced-colors: active)').matches);
  });
});
