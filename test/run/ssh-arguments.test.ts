/** ssh's own arguments are read as ssh reads them: what they ask of its diagnostics. */
import { describe, expect, it } from 'vitest';
import { levelOf, readSshArguments } from '../../src/node/run/ssh-arguments.ts';

const read = (line: string) => readSshArguments(line.split(' '));

describe('the arguments of ssh', () => {
  it('find the destination and leave the remote command alone', () => {
    expect(read('alice@web1 -v').level).toBe('DEBUG1');
    expect(read('alice@web1 ls -v -q')).toMatchObject({ destination: 'alice@web1', verbose: false });
    expect(read('alice@web1 ls -v').level).toBeUndefined();
    expect(read('-p 2222 -l bob -i key web1').destination).toBe('web1');
    expect(read('-p2222 -oPort=3 -J jump web1').destination).toBe('web1');
    expect(read('-tt -- web1 -v').destination).toBe('web1');
    expect(read('-ti key web1').destination).toBe('web1');
  });

  it('count -v and -q in their order', () => {
    expect(read('-v h').level).toBe('DEBUG1');
    expect(read('-vv h').level).toBe('DEBUG2');
    expect(read('-vvvv h').level).toBe('DEBUG3');
    expect(read('-v -C -v h').level).toBe('DEBUG2');
    expect(read('-q h').level).toBe('QUIET');
    expect(read('-vq h')).toMatchObject({ level: 'QUIET', verbose: true });
    expect(read('-qv h').level).toBe('DEBUG1');
    expect(read('-vqv h').level).toBe('FATAL');
  });

  it('take the first LogLevel, however it is written', () => {
    expect(read('-oLogLevel=error h').level).toBe('ERROR');
    expect(readSshArguments(['-o', 'LogLevel VERBOSE', 'h']).level).toBe('VERBOSE');
    expect(readSshArguments(['-o', 'loglevel = "debug2"', '-oLogLevel=QUIET', 'h']).level).toBe('DEBUG2');
    // -v sets the level by itself, and -o then comes too late.
    expect(read('-v -oLogLevel=QUIET h').level).toBe('DEBUG1');
    expect(read('-oLogLevel=QUIET -v h').level).toBe('DEBUG1');
    expect(read('-oLogLevel=LOUD h').level).toBeUndefined();
    expect(levelOf('silent')).toBe('QUIET');
  });

  it('know what makes no connection, or logs elsewhere', () => {
    for (const line of ['-V', '-Q cipher', '-G h', '-O check h', '-y h', '-vV h'])
      expect(read(line), line).toMatchObject({ plain: true });
    expect(read('-E my.log h')).toMatchObject({ plain: true, logFile: 'my.log' });
    expect(read('-vEmy.log h').logFile).toBe('my.log');
    expect(readSshArguments([])).toMatchObject({ plain: true });
    expect(read('h')).toMatchObject({ plain: false });
    expect(read('-F other h').config).toBe('other');
    expect(read('-oUpdateHostKeys=ask h').asksUpdate).toBe(true);
    // An option without its value: ssh itself will say so.
    expect(read('h -o')).toMatchObject({ destination: 'h' });
  });
});
