import type { Locale } from "../../../schema/language/locale.ts";
import { assessmentGrades } from "../../../schema/vocabularies/assessment-grades.ts";
import { codeIn } from "../frame/words.ts";

const grades = Object.keys(assessmentGrades);
const diamonds = grades.slice(1).map((_, index) => `M${index * 24 + 12} 2l10 10-10 10-10-10z`);

/** How well a policy is carried out: in words, and beside them as many diamonds filled as it has come far. */
export function Grade({ grade, locale }: { grade: string; locale: Locale }) {
  return (
    <span class="grade">
      <svg viewBox="0 0 72 24" aria-hidden="true">
        <path d={diamonds.join("")} />
        <path class="full" d={diamonds.slice(0, Math.max(0, grades.indexOf(grade))).join("")} />
      </svg>
      {codeIn(locale, assessmentGrades, grade)}
    </span>
  );
}
