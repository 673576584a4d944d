import { useRef, useState } from "preact/hooks";
import { tourTexts as texts } from "../../schema/texts/dashboard.ts";
import { phrase } from "../interface.ts";
import { remembered } from "../remembered.ts";

const steps = [
  [texts.writeTitle, texts.write],
  [texts.publishTitle, texts.publish],
  [texts.findTitle, texts.find],
] as const;

/** Shown on the first screen until it is done with; never in the way. */
export function Tour() {
  const seen = remembered("tour");
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const [title, text] = steps[step] ?? steps[0];
  if (seen.value === "done") return null;
  const go = (to: number): void => {
    setStep(to);
    heading.current?.focus();
  };
  const finish = (): void => {
    seen.value = "done";
    document.getElementById("work")?.focus();
  };
  const isLast = step === steps.length - 1;
  return (
    <section class="notice tour" aria-label={phrase(texts.tour)}>
      <p class="quiet">{phrase(texts.step, { number: step + 1, count: steps.length })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {phrase(title)}
      </h2>
      <p>{phrase(text)}</p>
      <div class="actions">
        {step > 0 && (
          <button type="button" onClick={() => go(step - 1)}>
            {phrase(texts.back)}
          </button>
        )}
        {!isLast && (
          <button type="button" class="bare" onClick={finish}>
            {phrase(texts.skip)}
          </button>
        )}
        <button type="button" class="primary" onClick={() => (isLast ? finish() : go(step + 1))}>
          {phrase(isLast ? texts.finish : texts.next)}
        </button>
      </div>
    </section>
  );
}
