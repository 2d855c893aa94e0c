import {
  formatFault,
  formatLink,
  type CoefficientName,
  type Fault,
  type Inquiry,
  type Side,
} from '@paydown/engine/internal';
import first from 'virtual:first';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Picture } from '../answer/picture.ts';
import type { Reasons, RunDescription } from '../answer/description.ts';
import { cardOf } from '../answer/card.ts';
import { fromAddress, linkOf, toAddress } from '../ask/address.ts';
import { commandOf, FIRST, inStory, swapped } from '../ask/question.ts';
import { OWN } from '../ask/stories.ts';
import { OVER_TIME } from '../charts/charts.ts';
import { Figure } from '../charts/Figure.tsx';
import { Studio, STAGES, type Asked } from '../play/studio.ts';
import type { About, Why } from '../answer/why.ts';
import { Answer, Fates } from './Answer.tsx';
import { Beliefs, Company } from './Company.tsx';
import { Debate, NOBODY_YET } from './Debate.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { Dots } from './Dots.tsx';
import { Header } from './Header.tsx';
import { OneFuture } from './OneFuture.tsx';
import type { Page } from './page.ts';
import { Present } from './Present.tsx';
import { TurnsFold } from './TurnsFold.tsx';
import { WhyPanel } from './WhyPanel.tsx';
import { useDark, useOwn } from './kept.ts';

/** Milliseconds for which a hand that moves a control has to stand still, once it is answered, before more futures are played. */
const REST = 220;
/** Letters of a file that is read: no scenario that a person writes has as many. */
const LONGEST_FILE = 200_000;

/** What was there, if what came is the same: parts that show it are then not drawn again. */
const kept = <T,>(old: T | undefined, next: T): T => (JSON.stringify(old) === JSON.stringify(next) ? old! : next);

/** The whole page: the question, and what is shown of it. */
export function App() {
  const opened = useMemo(fromAddress, []);
  const [inquiry, setInquiry] = useState<Inquiry>(opened.inquiry);
  const [own, setOwn] = useOwn();
  const [picture, setPicture] = useState<Picture | null>(() =>
    opened.problem === null && opened.inquiry === FIRST ? first : null,
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<string | null>(opened.problem);
  const [moving, setMoving] = useState(false);
  const [waiting, setWaiting] = useState(true);
  const [described, setDescribed] = useState<RunDescription | null>(null);
  const [why, setWhy] = useState<{ readonly about: About; readonly found: Why | null } | null>(null);
  const [presenting, setPresenting] = useState(false);
  const [dark, toggleDark] = useDark();
  /** The question that is asked now: hands move faster than the page is drawn. */
  const latest = useRef<Asked>({ inquiry, own });
  const resting = useRef(0);
  const stepping = useRef(false);

  const studio = useMemo(
    () =>
      new Studio(
        ({ faults: wrong, picture: found, runs, newest }) => {
          setFaults((old) => kept(old, wrong));
          if (found !== null) {
            setPicture((old) => ({ ...found, today: kept(old?.today, found.today) }));
            performance.mark(`shown:${runs}`);
          }
          setMoving(runs === STAGES.moving);
          setWaiting(!newest);
        },
        (reason) => {
          setProblem(`The futures could not be played: ${reason.message}`);
          setWaiting(false);
        },
      ),
    [],
  );

  const ask = (rests: boolean) => {
    const asked = latest.current;
    clearTimeout(resting.current);
    setWaiting(true);
    void studio.ask(asked, rests).then(() => {
      if (rests || latest.current !== asked) return;
      resting.current = window.setTimeout(() => {
        toAddress(asked.inquiry, false);
        void studio.ask(asked, true);
      }, REST);
    });
  };
  /** Shows another question; what was told of the last one goes. */
  const turnTo = (next: Inquiry, wrong: string | null = null) => {
    latest.current = { ...latest.current, inquiry: next };
    setInquiry(next);
    setDescribed(null);
    setWhy(null);
    setProblem(wrong);
  };
  const change = (step: (inquiry: Inquiry) => Inquiry, rests: boolean) => {
    const next = step(latest.current.inquiry);
    turnTo(next);
    setMoving(!rests);
    // The first move is a step that “back” undoes; those that follow belong to it, and are told when the hand rests: browsers refuse too many.
    if (rests || !stepping.current) toAddress(next, !stepping.current);
    stepping.current = !rests;
    ask(rests);
  };

  useEffect(() => {
    ask(true);
    const back = () => {
      const { inquiry: earlier, problem: wrong } = fromAddress();
      turnTo(earlier, wrong);
      ask(true);
    };
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
    };
  }, []);

  const open = (text: string) => {
    if (text.length > LONGEST_FILE) {
      setProblem(`This file has ${text.length} letters, and no scenario has more than ${LONGEST_FILE}.`);
      return;
    }
    setOwn(text);
    latest.current = { ...latest.current, own: text };
    const next = inStory(latest.current.inquiry, OWN);
    turnTo(next);
    toAddress(next, true);
    ask(true);
  };

  useEffect(() => {
    const pasted = ({ clipboardData, target }: ClipboardEvent) => {
      const text = clipboardData?.getData('text/plain') ?? '';
      // A value is pasted into its field; a scenario has lines.
      if (target instanceof HTMLInputElement || !/^\s*[\w-]+:.*\n/m.test(text)) return;
      open(text);
    };
    window.addEventListener('paste', pasted);
    return () => {
      window.removeEventListener('paste', pasted);
    };
  });

  const page: Page = {
    inquiry,
    change,
    faultOf: (path, side) => {
      const given = side === undefined ? `${path}=` : `${side}.${path}=`;
      const found = faults.find(({ file }) => file.startsWith(given));
      return found === undefined ? undefined : [found.message, found.hint].filter(Boolean).join(' ');
    },
    nameOf: (side: Side) => picture?.comparison.alternatives[side === 'A' ? 0 : 1]!.name ?? '',
  };
  const question = JSON.stringify({ inquiry, own });
  const whyButton = (about: About) => (
    <button
      type="button"
      class="why-button"
      aria-expanded={why?.about === about}
      onClick={() => {
        setWhy({ about, found: why?.found ?? null });
        // Asked once: another “why?” waits for the same answer.
        if (why === null)
          void studio.tell('why', latest.current).then((found) => {
            if (found !== null) setWhy('runs' in found ? (now) => now && { ...now, found } : null);
          });
      }}
    >
      why?
    </button>
  );
  const today = picture?.today ?? null;
  const {
    settings,
    decisions: { A, B },
  } = inquiry;
  // Parts are drawn anew where something changed that they show, as a hand that moves one control asks for all of it many times a second.
  const company = useMemo(
    () =>
      today === null ? null : (
        <aside>
          <Company today={today} page={page} onAnswered={open} />
          <Beliefs today={today} page={page} />
        </aside>
      ),
    [today, settings, inquiry.story, faults],
  );
  const decision = (side: Side) => today && <DecisionPanel side={side} today={today} page={page} />;
  const decisionA = useMemo(() => decision('A'), [today, settings, A, faults, page.nameOf('A')]);
  const decisionB = useMemo(() => decision('B'), [today, settings, B, faults, page.nameOf('B')]);
  const charts = useMemo(
    () =>
      picture === null ? null : (
        <div class="charts">
          <Dots
            picture={picture}
            chosen={described?.run ?? null}
            dark={dark}
            beside={whyButton('value')}
            onChoose={(run) => {
              void studio.tell('future', latest.current, { runs: picture.comparison.runs, run }).then((story) => {
                if (story !== null && 'sides' in story) setDescribed(story);
              });
            }}
          />
          {OVER_TIME.map((draws) => (
            <Figure
              key={draws.name}
              draws={draws}
              picture={picture}
              described={described}
              moving={moving}
              dark={dark}
              large={false}
              beside={whyButton(draws.about)}
            />
          ))}
          <Fates picture={picture} beside={whyButton('surviving')} />
        </div>
      ),
    [picture, described, why, moving, dark],
  );
  const card = useMemo(() => picture && cardOf(picture), [picture]);
  const futures = picture === null ? '' : `${picture.comparison.runs.toLocaleString('en')} futures`;

  return (
    <div
      class="studio"
      aria-busy={waiting}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) void file.text().then(open);
      }}
    >
      <Header
        story={inquiry.story}
        dark={dark}
        link={() => linkOf(inquiry)}
        yaml={async () => {
          const answered = await studio.tell('yaml', latest.current);
          return typeof answered === 'string' ? answered : (answered ?? []).map(formatFault).join('\n');
        }}
        command={() => commandOf(inquiry, formatLink(inquiry))}
        onStory={(story) => {
          change((now) => inStory(now, story), true);
        }}
        onOpen={open}
        onDark={toggleDark}
        onDebate={() => {
          change((now) => ({ ...now, opinions: now.opinions ?? NOBODY_YET }), true);
        }}
        onPresent={() => {
          setPresenting(true);
        }}
      />
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {faults.length === 0 ? null : (
        <ul class="problem" role="alert">
          {faults.map((each, i) => (
            <li key={i}>{formatFault(each)}</li>
          ))}
        </ul>
      )}
      {picture === null || picture.doubts.length === 0 ? null : (
        <ul class="doubts" role="note" aria-label="Most likely not meant">
          {picture.doubts.map((each, i) => (
            <li key={i}>{formatFault(each)}</li>
          ))}
        </ul>
      )}
      {today === null || picture === null || card === null ? (
        <p class="waiting" role="status">
          {faults.length > 0 ? '' : 'The first thousand futures are being played …'}
        </p>
      ) : presenting ? (
        <Present
          picture={picture}
          dark={dark}
          onEnd={() => {
            setPresenting(false);
          }}
        />
      ) : (
        <main>
          {company}
          <div class="decisions">
            {decisionA}
            <button
              type="button"
              class="swap"
              onClick={() => {
                change(swapped, true);
              }}
            >
              Swap A and B
            </button>
            {decisionB}
          </div>
          <Answer card={card} rough={moving || faults.length > 0} beside={whyButton('value')}>
            <TurnsFold
              question={question}
              ask={async () => {
                const found = await studio.tell('turns', latest.current);
                return found !== null && 'rows' in found ? found : null;
              }}
            />
          </Answer>
          {why === null ? null : (
            <WhyPanel
              about={why.about}
              why={why.found}
              dark={dark}
              onClose={() => {
                setWhy(null);
              }}
            />
          )}
          {inquiry.opinions === undefined ? null : (
            <Debate
              today={today}
              page={page}
              question={question}
              disputable={async () => {
                const found = await studio.tell('disputable', latest.current);
                return found as readonly CoefficientName[] | null;
              }}
              settle={() => studio.tell('settled', latest.current)}
            />
          )}
          {described === null ? null : (
            <OneFuture
              described={described}
              ask={async () => {
                const runs = Math.max(STAGES.resting, described.run + 1);
                const found = await studio.tell('reasons', latest.current, { run: described.run, runs });
                return found as readonly (Reasons | null)[] | null;
              }}
              onClose={() => {
                setDescribed(null);
              }}
            />
          )}
          {charts}
          <p class="futures">
            {futures}
            {picture.comparison.runs < STAGES.settled ? ', more are coming …' : ''}
          </p>
          <p class="heard" role="status">
            {moving ? '' : card.headline}
          </p>
        </main>
      )}
    </div>
  );
}
